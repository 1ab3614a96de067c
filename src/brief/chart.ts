import { type CellReading, readCell } from './number.ts';

/** Kinds of figures that are drawn as charts. */
export const chartKinds = ['bar', 'grouped', 'stacked', 'line', 'area', 'dot'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A row of the brief. */
interface Cells {
  readonly cells: readonly string[];
}

/** What a chart is read from: a figure of the brief. */
interface Figure {
  readonly kind: string;
  readonly columns?: readonly string[] | undefined;
  readonly rows?: readonly Cells[] | undefined;
  readonly unit?: string | undefined;
}

export const isChartKind = (kind: string): kind is ChartKind => chartKinds.some((each) => each === kind);

/** More than these cannot be told apart or read on a page; lines and areas run on through many. */
export const mostSeries = 8;
export const mostRows = (kind: ChartKind): number => (kind === 'line' || kind === 'area' ? 60 : 24);

/** The cells that hold values, read; the first of each row names it. */
export const valuesOf = (
  { rows = [], unit }: Pick<Figure, 'rows' | 'unit'>,
  language: string,
): readonly (readonly CellReading[])[] =>
  rows.map(({ cells }) => cells.slice(1).map((cell) => readCell(cell, language, unit)));

/** True for a chart that is drawn: it has values, none of them words, and no more than can be read. */
export const isCharted = (figure: Figure, language: string): boolean => {
  const { kind, columns = [], rows = [] } = figure;
  if (!isChartKind(kind) || columns.length < 2 || columns.length - 1 > mostSeries) return false;
  if (rows.length > mostRows(kind) || rows.some(({ cells }) => cells.length !== columns.length)) return false;
  const readings = valuesOf(figure, language).flat();
  return readings.every((each) => each.kind !== 'words') && readings.some((each) => each.kind === 'number');
};
