import type { ChartForm, ChartLegend } from '../../../package/chart/chart.ts';
import type { ChartData } from './data.ts';
import { lineHeight, widthOf } from './measure.ts';
import type { ChartStyle } from './style.ts';

/**
 * What an entry takes beside its words: its sign and the space around it, in points. A piece of line is longer than a
 * square, and an entry that lacks room is left out without a word.
 */
const signWidth = { lines: 60, other: 26 } as const;

const entryWidths = ({ series }: ChartData, form: ChartForm, style: ChartStyle): readonly number[] =>
  series.map(({ name }) => widthOf(name, style) + (form === 'lines' ? signWidth.lines : signWidth.other));

/** A legend in points: the rows above the plot, or the column beside it. */
export interface LegendRoom {
  readonly side: ChartLegend['side'];
  readonly width: number;
  readonly height: number;
}

/** Office gives entries of one row the room of the widest. */
const perRow = (widths: readonly number[], width: number): number =>
  Math.max(1, Math.floor(width / Math.max(1, ...widths)));

const rowHeight = 1.3;

/** Names in rows above the plot, in the order of the bars. */
export const legendAbove = (
  data: ChartData,
  form: ChartForm,
  width: number,
  style: ChartStyle,
): LegendRoom => {
  const widths = entryWidths(data, form, style);
  const columns = Math.min(widths.length, perRow(widths, width));
  return {
    side: 'top',
    width: Math.min(width, columns * Math.max(...widths)),
    height: Math.ceil(widths.length / columns) * lineHeight(style) * rowHeight,
  };
};

/** The widest part of a chart that names beside the plot may take. */
const greediest = 0.3;

/** Names in a column beside the plot, which Office orders as the segments stand: the last on top. */
export const legendBeside = (
  data: ChartData,
  form: ChartForm,
  width: number,
  style: ChartStyle,
): LegendRoom => ({
  side: 'end',
  width: Math.min(width * greediest, Math.max(...entryWidths(data, form, style))),
  height: data.series.length * lineHeight(style) * rowHeight,
});
