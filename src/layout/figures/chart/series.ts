import type { ChartLabels, ChartSeries } from '../../../package/chart/chart.ts';
import { legibleOn } from '../../style.ts';
import type { ChartData, DataSeries } from './data.ts';
import { formatsOf, type NumberFormats } from './format.ts';
import { seriesLook } from './palette.ts';
import type { ChartStyle } from './style.ts';

/** What a kind of chart adds to a series: the points whose values are written, and where its name stands. */
interface SeriesExtras {
  readonly place: NonNullable<ChartSeries['labels']>['place'];
  readonly points: readonly number[];
  readonly end?: ChartSeries['end'];
  readonly marked?: boolean;
}

/** Values in bars are read on the colour of the bar; on hatching nothing can be, so they bring the colour of the page. */
const labelLook = (
  look: Pick<ChartSeries, 'colour' | 'hatched'>,
  place: SeriesExtras['place'],
  style: ChartStyle,
): Pick<ChartLabels, 'colour' | 'grounded'> => {
  const grounded = look.hatched && place === 'centre';
  const onBar = place === 'centre' && !grounded;
  return { grounded, colour: onBar ? legibleOn(style.theme, look.colour, 'white') : style.text };
};

const chartSeries = (
  { name, points }: DataSeries,
  index: number,
  extras: SeriesExtras,
  formats: NumberFormats,
  style: ChartStyle,
): ChartSeries => {
  const look = seriesLook(index, style.theme);
  return {
    name,
    values: points.map(({ value }) => value ?? null),
    formats: points.map(formats.ofPoint),
    ...look,
    marked: extras.marked ?? false,
    labels:
      extras.points.length > 0
        ? { place: extras.place, ...labelLook(look, extras.place, style), points: extras.points }
        : undefined,
    end: extras.end,
  };
};

export const allSeries = (
  data: ChartData,
  style: ChartStyle,
  extrasOf: (series: DataSeries, index: number) => SeriesExtras,
): readonly ChartSeries[] => {
  const formats = formatsOf(data);
  return data.series.map((series, index) =>
    chartSeries(series, index, extrasOf(series, index), formats, style),
  );
};

/** The points of a series that have a value. */
export const givenPoints = ({ points }: DataSeries): readonly number[] =>
  points.flatMap(({ value }, index) => (value === undefined ? [] : [index]));
