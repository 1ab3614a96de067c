import type { ChartData } from './data.ts';

/** What the bars of each row reach when they stand on each other: above zero, and below it. */
export const stackEnds = ({ categories, series }: ChartData): readonly number[] =>
  categories.flatMap((_, row) => {
    const values = series.map(({ points }) => points[row]?.value ?? 0);
    const sum = (kept: (value: number) => boolean): number =>
      values.filter(kept).reduce((total, value) => total + value, 0);
    return [sum((value) => value > 0), sum((value) => value < 0)];
  });
