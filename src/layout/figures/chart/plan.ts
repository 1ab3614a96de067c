import type { Chart, ChartForm, ChartFrame, ChartSeries } from '../../../package/chart/chart.ts';
import type { PlotAxis } from './axis.ts';

/** A chart measured in its width: how tall it wants to be, in points, and how it looks at a height. */
export interface ChartPlan {
  /** What it came to: names that do not fit under dots make bars of them. */
  readonly form: ChartForm;
  readonly least: number;
  /** Names would stand closer than they should at this size. */
  readonly isCramped: boolean;
  /** Neither cramped nor stretched: on a page, which has room to spare. */
  readonly comfortable: number;
  readonly most: number;
  /** Whether each value is written in it. */
  readonly isWritten: (height: number) => boolean;
  readonly at: (height: number) => Chart;
}

/** What a kind of chart decides for itself at a height. Lengths in points from the chart's upper start corner. */
export interface PlotPlan {
  readonly axis: PlotAxis;
  readonly plot: ChartFrame;
  readonly gap: number;
  readonly inset: boolean;
  readonly every: number;
  readonly series: readonly ChartSeries[];
  readonly isWritten: boolean;
}

/** A kind of chart: its heights, and its plot at one of them. */
export interface KindPlan extends Pick<ChartPlan, 'least' | 'isCramped' | 'comfortable' | 'most'> {
  readonly plotAt: (height: number) => PlotPlan;
}
