import type { ChartTitle } from '../../../package/chart/chart.ts';
import type { Theme } from '../../../theme/theme.ts';
import { fillPattern } from '../../../unit/pattern.ts';
import type { ChartData } from './data.ts';
import { percentSign } from './format.ts';
import { widthOf } from './measure.ts';
import type { ChartStyle } from './style.ts';

/** More missing values than these are counted, not named. */
const mostNamed = 3;

/** The names of the points without a value; of several series, with the series'. */
const missingIn = ({ series, categories }: ChartData): readonly string[] =>
  series.flatMap(({ name, points }) =>
    points.flatMap(({ value }, index) => {
      if (value !== undefined) return [];
      const category = categories[index] ?? '';
      return [series.length > 1 ? `${category} (${name})` : category];
    }),
  );

/** What has no value, in words; empty where nothing lacks one. */
export const missingWords = (data: ChartData, { labels }: Theme): string => {
  const missing = missingIn(data);
  if (missing.length === 0) return '';
  const all = data.series.length * data.categories.length;
  const [pattern, values] =
    missing.length <= mostNamed
      ? [labels.words.chartMissing ?? 'No value: {names}', { names: missing.join(', ') }]
      : [
          labels.words.chartMissingMany ?? '{count} of {all} values missing',
          { count: String(missing.length), all: String(all) },
        ];
  return fillPattern(pattern, values);
};

/** What is measured: the name of a single series, and the unit, which values in percent bear themselves. */
const measureWords = (data: ChartData): string => {
  const unit = percentSign(data) !== '' && data.unit === '%' ? undefined : data.unit;
  const [only, ...others] = data.series;
  if (!only || others.length > 0) return unit ?? '';
  return unit === undefined ? only.name : `${only.name} (${unit})`;
};

/** The words above the plot. Text of an Office title stands a little within its box, so wide as this in points. */
const inset = 8;

export const titleOf = (data: ChartData, width: number, style: ChartStyle): ChartTitle | undefined => {
  const words = [measureWords(data), missingWords(data, style.theme)].filter((part) => part !== '');
  if (words.length === 0) return undefined;
  const text = words.join(' · ');
  const own = widthOf(text, style) + inset;
  return { text, left: style.direction === 'rtl' ? Math.max(0, 1 - own / width) : 0, top: 0 };
};
