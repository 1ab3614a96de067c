import { baseOf, type Chart } from './scale.ts';

/** From where to where a value is drawn. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** On which values of the series before a value stands: those of its own sign. */
const below = (chart: Chart, series: number, category: number, value: number): number =>
  chart.series
    .slice(0, series)
    .map(({ values }) => values[category] ?? 0)
    .filter((other) => other < 0 === value < 0)
    .reduce((sum, other) => sum + other, 0);

/** @returns `undefined` where the series has no value there */
export const spanOf = (chart: Chart, series: number, category: number): Span | undefined => {
  const value = chart.series[series]?.values[category] ?? undefined;
  if (value === undefined) return undefined;
  if (!chart.stacked) return { from: baseOf(chart), to: value };
  const from = below(chart, series, category, value);
  return { from, to: from + value };
};
