import type { Chart } from './chart.ts';

/**
 * What the handout asks of the package: a chart in a line of text. It travels as JSON in the style of an empty run and is
 * gone from the finished file.
 */
export interface DrawingWish {
  readonly chart: Chart;
  /** In EMU. */
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
}
