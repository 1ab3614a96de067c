import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping } from '../claims.ts';
import { cellsOf } from './charts.ts';
import type { Rule } from './rule.ts';

/** Each row of a table or figure has a cell for each column. */
export const rows: Rule = ({ mappings, positions }, report) => {
  for (const { value, span } of mappings) {
    const { columns, rows: lines } = value;
    if (!Array.isArray(columns) || !Array.isArray(lines)) continue;
    for (const [index, line] of cellsOf(lines).entries()) {
      if (!isMapping(lines[index]) || line.length === columns.length) continue;
      const parameters = { row: index + 1, cells: line.length, columns: columns.length };
      report(diagnostic('row-length', parameters, { span: positions.valueOf(lines, index) ?? span }));
    }
  }
};
