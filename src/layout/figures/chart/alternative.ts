import type { Theme } from '../../../theme/theme.ts';
import { fillPattern } from '../../../unit/pattern.ts';
import type { ChartData, ChartKind, DataSeries } from './data.ts';
import { missingWords } from './title.ts';

/** What stands in for a pack that lacks the word. */
const english: Readonly<Record<string, string>> = {
  'charts.bar': 'Bar chart',
  'charts.grouped': 'Grouped bar chart',
  'charts.stacked': 'Stacked bar chart',
  'charts.line': 'Line chart',
  'charts.area': 'Area chart',
  'charts.dot': 'Dot chart',
  chartValues: '{name}: {values}',
  chartPoint: '{name} {value}',
  chartSpan: '{heading} from {first} to {last}',
  chartUnit: 'values in {unit}',
  chartCourse: 'from {first} to {last}, lowest {least} ({leastAt}), highest {most} ({mostAt})',
  chartRange: 'lowest {least} ({leastAt}), highest {most} ({mostAt})',
};

type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

const sayIn =
  ({ labels }: Theme): Say =>
  (key, values = {}) =>
    fillPattern(labels.words[key] ?? english[key] ?? key, values);

/** More values than these are told by their course. */
const mostTold = 8;

const isCourse = (kind: ChartKind): boolean => kind === 'line' || kind === 'area';

interface Told {
  readonly category: string;
  readonly written: string;
  readonly value: number;
}

const toldPoints = ({ points }: DataSeries, categories: readonly string[]): readonly Told[] =>
  points.flatMap(({ value, written }, index) =>
    value === undefined ? [] : [{ value, written, category: categories[index] ?? '' }],
  );

const extremes = (told: readonly Told[], first: Told, last: Told) => {
  const least = told.reduce((one, other) => (other.value < one.value ? other : one), first);
  const most = told.reduce((one, other) => (other.value > one.value ? other : one), first);
  return {
    first: first.written,
    last: last.written,
    least: least.written,
    leastAt: least.category,
    most: most.written,
    mostAt: most.category,
  };
};

const seriesWords = (series: DataSeries, { kind, categories }: ChartData, say: Say): string | undefined => {
  const told = toldPoints(series, categories);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return undefined;
  const values =
    told.length <= mostTold && !isCourse(kind)
      ? told.map(({ category, written }) => say('chartPoint', { name: category, value: written })).join(', ')
      : say(isCourse(kind) ? 'chartCourse' : 'chartRange', extremes(told, first, last));
  return say('chartValues', { name: series.name, values });
};

/** A chart in words, from its data: what it is, what it runs over, and what each series comes to. */
export const alternativeOf = (data: ChartData, theme: Theme): string => {
  const say = sayIn(theme);
  const { kind, heading, unit, categories } = data;
  const span =
    isCourse(kind) && categories.length > 1
      ? say('chartSpan', { heading, first: categories[0] ?? '', last: categories.at(-1) ?? '' })
      : heading;
  const lead = [
    say(`charts.${kind}`),
    ...(span === '' ? [] : [span]),
    ...(unit === undefined ? [] : [say('chartUnit', { unit })]),
  ];
  const missing = missingWords(data, theme);
  const sentences = [
    lead.join(', '),
    ...data.series.flatMap((series) => seriesWords(series, data, say) ?? []),
    ...(missing === '' ? [] : [missing]),
  ];
  return `${sentences.join('. ')}.`;
};
