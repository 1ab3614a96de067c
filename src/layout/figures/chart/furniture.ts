import type { ChartForm, ChartTitle } from '../../../package/chart/chart.ts';
import type { ChartData } from './data.ts';
import { type LegendRoom, legendAbove, legendBeside } from './legend.ts';
import { lineHeight } from './measure.ts';
import type { ChartStyle } from './style.ts';
import { titleOf } from './title.ts';

/** What stands around the plot, and what it leaves of the chart, in points. */
export interface Furniture {
  readonly width: number;
  readonly title: ChartTitle | undefined;
  readonly legend: LegendRoom | undefined;
  /** From the top of the chart to where the plot may begin. */
  readonly top: number;
  /** The room of the legend beside the plot. */
  readonly end: number;
}

/** Space below the title and the legend, in points. */
const gaps = { title: 8, legend: 6, beside: 10 } as const;

const legendOf = (
  data: ChartData,
  form: ChartForm,
  stacked: boolean,
  width: number,
  style: ChartStyle,
): LegendRoom =>
  stacked && form !== 'bars' ? legendBeside(data, form, width, style) : legendAbove(data, form, width, style);

/** @param named whether the plot names its series itself */
export const furnitureOf = (
  data: ChartData,
  form: { readonly form: ChartForm; readonly stacked: boolean },
  named: boolean,
  width: number,
  style: ChartStyle,
): Furniture => {
  const title = titleOf(data, width, style);
  const legend =
    named || data.series.length < 2 ? undefined : legendOf(data, form.form, form.stacked, width, style);
  const above = legend?.side === 'top' ? legend.height + gaps.legend : 0;
  return {
    width,
    title,
    legend,
    top: (title ? lineHeight(style) + gaps.title : 0) + above,
    end: legend?.side === 'end' ? legend.width + gaps.beside : 0,
  };
};

/** Where the legend's rows begin. */
export const legendTop = ({ title, legend, top }: Furniture, style: ChartStyle): number => {
  if (legend?.side === 'end') return top;
  return title ? lineHeight(style) + gaps.title / 2 : 0;
};
