import type { Cell, Row, Table } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';

/** What a chart is drawn from, as its table says it. */
export interface ChartData {
  readonly kind: ChartKind;
  /** The head of the column of names. */
  readonly heading: string;
  readonly unit: string | undefined;
  readonly categories: readonly string[];
  readonly series: readonly DataSeries[];
}

export interface DataSeries {
  readonly name: string;
  readonly points: readonly DataPoint[];
}

export interface DataPoint {
  /** `undefined` where there is none. */
  readonly value: number | undefined;
  /** Digits after the point, as the brief gives them. */
  readonly decimals: number;
  /** As it is to be read: "1,200". */
  readonly written: string;
}

/** The classes of a table that say how its chart is drawn. */
export const chartKinds = ['bar', 'grouped', 'stacked', 'line', 'area', 'dot'] as const;
export type ChartKind = (typeof chartKinds)[number];

const words = (cell: Cell | undefined): string => (cell ? plainText(cell.children) : '');

const pointOf = (cell: Cell | undefined): DataPoint => {
  const plain = cell?.data.value ?? '';
  return {
    value: plain === '' ? undefined : Number(plain),
    decimals: plain.split('.')[1]?.length ?? 0,
    written: words(cell),
  };
};

/** The unit stands in a head for who reads the table, and once for the whole chart. */
const withoutUnit = (head: string, unit: string | undefined): string => {
  const sign = ` (${unit})`;
  return unit !== undefined && head.endsWith(sign) ? head.slice(0, -sign.length) : head;
};

const headOf = ({ head }: Table): readonly Cell[] => head.at(-1)?.cells ?? [];

const seriesOf = (
  rows: readonly Row[],
  cell: Cell,
  column: number,
  unit: string | undefined,
): DataSeries => ({
  name: withoutUnit(words(cell), unit),
  points: rows.map((row) => pointOf(row.cells[column])),
});

/** Reads a table of the class `chart`; `undefined` where it holds no value that could be drawn. */
export const chartData = (table: Table): ChartData | undefined => {
  const { unit } = table.data;
  const [heading, ...names] = headOf(table);
  const series = names.map((cell, index) => seriesOf(table.body, cell, index + 1, unit));
  if (series.every(({ points }) => points.every(({ value }) => value === undefined))) return undefined;
  return {
    kind: chartKinds.find((kind) => table.classes.includes(kind)) ?? 'bar',
    heading: words(heading),
    unit,
    categories: table.body.map((row) => words(row.cells[0])),
    series,
  };
};

export interface GivenPoint extends DataPoint {
  readonly value: number;
}

const isGiven = (point: DataPoint): point is GivenPoint => point.value !== undefined;

/** All points that have a value. */
export const pointsIn = ({ series }: Pick<ChartData, 'series'>): readonly GivenPoint[] =>
  series.flatMap(({ points }) => points.filter(isGiven));

/** All values that are there. */
export const valuesIn = (data: Pick<ChartData, 'series'>): readonly number[] =>
  pointsIn(data).map(({ value }) => value);
