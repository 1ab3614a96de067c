import type { Colour } from '../../unit/colour.ts';

/**
 * A native chart as plain data: what is plotted, and everything about its look that has to be measured. It travels to
 * the package as JSON in the name of what stands for it in the library's parts.
 */
export interface Chart {
  readonly form: ChartForm;
  /** Series stand on each other; otherwise beside each other, or each by itself. */
  readonly stacked: boolean;
  /** BCP 47. */
  readonly language: string;
  /** `rtl`: the first category and the axis of values stand on the right. */
  readonly direction: 'ltr' | 'rtl';
  /** What the categories are: the head of the workbook's first column. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
  /** Every so many categories one is named below the plot. */
  readonly every: number;
  /** The first and the last category stand half a step from the ends of the plot; else on them. */
  readonly inset: boolean;
  /** Between the bars of two categories, in percent of a bar's width. */
  readonly gap: number;
  /** Where the values are plotted, labels of the axes left out. */
  readonly plot: ChartFrame;
  readonly title: ChartTitle | undefined;
  readonly legend: ChartLegend | undefined;
  readonly look: ChartLook;
}

/** `columns` stand, `bars` lie; `dots` are marks without a line between them. */
export type ChartForm = 'columns' | 'bars' | 'lines' | 'area' | 'dots';

/** The axis of values. */
export interface ChartAxis {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Whether its numbers and the rules across the plot are drawn; not where each value is written already. */
  readonly shown: boolean;
  /** Excel's code for how its numbers are printed: `#,##0.0`. */
  readonly format: string;
}

/** A box within the chart, in shares of the chart's width and height. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is measured and in which unit, above the plot. */
export interface ChartTitle extends Pick<ChartFrame, 'left' | 'top'> {
  readonly text: string;
}

export interface ChartLegend extends ChartFrame {
  readonly side: 'top' | 'end';
}

export interface ChartLook {
  /** Of all its text, in points. */
  readonly size: number;
  readonly text: Colour;
  /** Of the axis that the values are counted from. */
  readonly line: Colour;
  /** Of the rules across the plot. */
  readonly rule: Colour;
  /** Of the page that the chart stands on: between segments, and behind patterns. */
  readonly ground: Colour;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category; `null` where there is none, which is never a zero. */
  readonly values: readonly (number | null)[];
  /** Excel's code for how each of them is printed. */
  readonly formats: readonly string[];
  readonly colour: Colour;
  /** Hatched: the colour is another series' as well. */
  readonly hatched: boolean;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly marker: ChartMarker;
  /** Whether lines bear their markers. */
  readonly marked: boolean;
  readonly labels: ChartLabels | undefined;
  /** Where its name is written; elsewhere the legend or the title names it. */
  readonly end: ChartEnd | undefined;
}

export type ChartMarker = 'circle' | 'square' | 'diamond' | 'triangle';

/** Values written beside or in what stands for them. */
export interface ChartLabels {
  readonly place: 'outside' | 'centre' | 'above';
  readonly colour: Colour;
  /** On hatching: it stands on the colour of the page. */
  readonly grounded: boolean;
  /** The points that bear one, counted from 0. */
  readonly points: readonly number[];
}

/** The name of a series, and its value, written beside its last point. */
export interface ChartEnd {
  readonly point: number;
  /** The series' own, or one that can be read. */
  readonly colour: Colour;
  /** How far the label is moved down from the height of its point, in shares of the chart's height. */
  readonly shift: number;
  /** The line stops before the last category: its name stands in the plot, and hides the rules behind it. */
  readonly within: boolean;
}
