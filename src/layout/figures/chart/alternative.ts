import type { Theme } from '../../../theme/theme.ts';
import { fillPattern } from '../../../unit/pattern.ts';
import type { ChartData, ChartKind, DataSeries } from './data.ts';
import { missingWords } from './title.ts';

/** The patterns of the sentences, in the brief's language. */
const sentencesIn = ({ labels: { words } }: Theme) => ({
  kinds: {
    bar: words.chartBar ?? 'Bar chart',
    grouped: words.chartGrouped ?? 'Grouped bar chart',
    stacked: words.chartStacked ?? 'Stacked bar chart',
    line: words.chartLine ?? 'Line chart',
    area: words.chartArea ?? 'Area chart',
    dot: words.chartDot ?? 'Dot chart',
  } satisfies Record<ChartKind, string>,
  separator: words.chartSeparator ?? ', ',
  span: words.chartSpan ?? '{heading} from {first} to {last}',
  unit: words.chartUnit ?? 'values in {unit}',
  values: words.chartValues ?? '{name}: {values}',
  several: words.chartSeveral ?? '{count} series ({names})',
  point: words.chartPoint ?? '{name} {value}',
  course:
    words.chartCourse ?? 'from {first} to {last}, lowest {least} ({leastAt}), highest {most} ({mostAt})',
  range: words.chartRange ?? 'lowest {least} ({leastAt}), highest {most} ({mostAt})',
});
type Sentences = ReturnType<typeof sentencesIn>;

/** More values than these are told by their course, more series by all that they hold. */
const mostTold = 8;
const mostSeries = 4;

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

const seriesWords = (
  series: DataSeries,
  { kind, categories }: ChartData,
  patterns: Sentences,
): string | undefined => {
  const told = toldPoints(series, categories);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return undefined;
  const values =
    told.length <= mostTold && (!isCourse(kind) || told.length === 1)
      ? told
          .map(({ category, written }) => fillPattern(patterns.point, { name: category, value: written }))
          .join(patterns.separator)
      : fillPattern(isCourse(kind) ? patterns.course : patterns.range, extremes(told, first, last));
  return fillPattern(patterns.values, { name: series.name, values });
};

/** Many series at once: their names, and the least and the most of all of them. */
const severalWords = ({ series, categories }: ChartData, patterns: Sentences): string | undefined => {
  const told = series.flatMap((each) =>
    toldPoints(each, categories).map((point) => ({ ...point, category: `${each.name}, ${point.category}` })),
  );
  const [first] = told;
  if (!first) return undefined;
  const names = series.map(({ name }) => name).join(patterns.separator);
  const values = fillPattern(patterns.range, extremes(told, first, first));
  const name = fillPattern(patterns.several, { count: String(series.length), names });
  return fillPattern(patterns.values, { name, values });
};

const allWords = (data: ChartData, patterns: Sentences): readonly string[] =>
  data.series.length > mostSeries
    ? [severalWords(data, patterns) ?? '']
    : data.series.map((series) => seriesWords(series, data, patterns) ?? '');

const spanWords = ({ kind, heading, categories }: ChartData, patterns: Sentences): string =>
  isCourse(kind) && categories.length > 1
    ? fillPattern(patterns.span, { heading, first: categories[0] ?? '', last: categories.at(-1) ?? '' })
    : heading;

/** A chart in words, from its data: what it is, what it runs over, and what each series comes to. */
export const alternativeOf = (data: ChartData, theme: Theme): string => {
  const patterns = sentencesIn(theme);
  const { kind, unit } = data;
  const lead = [
    patterns.kinds[kind],
    spanWords(data, patterns),
    unit === undefined ? '' : fillPattern(patterns.unit, { unit }),
  ];
  const sentences = [
    lead.filter((part) => part !== '').join(patterns.separator),
    ...allWords(data, patterns),
    missingWords(data, theme),
  ];
  return `${sentences.filter((part) => part !== '').join('. ')}.`;
};
