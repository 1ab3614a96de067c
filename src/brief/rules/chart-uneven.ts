import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isCharted } from '../chart.ts';
import { type CellReading, readCell } from '../number.ts';
import { type ChartFact, chartsIn, languageOf } from './charts.ts';
import type { Rule } from './rule.ts';

/** A bar of less than this part of the longest cannot be seen. */
const visible = 1 / 200;

interface Sized {
  readonly written: string;
  readonly size: number;
}

const sizeOf = (reading: CellReading): number =>
  reading.kind === 'number' ? Math.abs(Number(reading.plain)) : 0;

/** The values of a chart by their size; nothing has none. */
const sizesOf = ({ rows, unit }: ChartFact, language: string): readonly Sized[] =>
  rows
    .flatMap(({ cells }) => cells.slice(1))
    .map((written) => ({ written, size: sizeOf(readCell(written, language, unit)) }))
    .filter(({ size }) => size > 0)
    .toSorted((one, other) => one.size - other.size);

/** The values of a chart can be seen beside each other; an axis is never bent so that they could. */
export const chartUneven: Rule = (facts, report) => {
  const language = languageOf(facts);
  for (const chart of chartsIn(facts)) {
    const { fact, kind, rows, unit } = chart;
    const columns = chart.columns.map(String);
    if (!isCharted({ kind, columns, rows, unit }, language)) continue;
    const sizes = sizesOf(chart, language);
    const [least] = sizes;
    const most = sizes.at(-1);
    if (!least || !most || least.size >= most.size * visible) continue;
    const span = facts.positions.keyOf(fact.value, 'rows') ?? fact.span;
    report(diagnostic('chart-uneven', { least: least.written, most: most.written }, { span }));
  }
};
