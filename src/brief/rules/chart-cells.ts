import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { valuesOf } from '../chart.ts';
import { cellsOf, chartsIn, languageOf } from './charts.ts';
import type { Rule } from './rule.ts';

/** Each value of a chart is one number; of several that are none, the first is shown. */
export const chartCells: Rule = (facts, report) => {
  const { positions } = facts;
  for (const chart of chartsIn(facts)) {
    const wrong = valuesOf(chart, languageOf(facts)).flatMap((row, index) =>
      row.flatMap(({ kind }, column) => (kind === 'words' ? [{ row: index, cell: column + 1 }] : [])),
    );
    const [first] = wrong;
    if (!first) continue;
    const { rows } = chart.fact.value;
    const line = Array.isArray(rows) ? cellsOf(rows)[first.row] : undefined;
    const span = (line ? positions.valueOf(line, first.cell) : undefined) ?? chart.fact.span;
    const written = chart.rows[first.row]?.cells[first.cell]?.slice(0, 40) ?? '';
    report(diagnostic('chart-cell', { written, kind: chart.kind, others: wrong.length - 1 }, { span }));
  }
};
