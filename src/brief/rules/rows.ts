import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Each row of a table or figure has a cell for each column. */
export const rows: Rule = ({ mappings, positions }, report) => {
  for (const { value, span } of mappings) {
    const { columns, rows: lines } = value;
    if (!Array.isArray(columns) || !Array.isArray(lines)) continue;
    for (const [index, line] of lines.entries()) {
      if (!Array.isArray(line) || line.length === columns.length) continue;
      const parameters = { row: index + 1, cells: line.length, columns: columns.length };
      report(diagnostic('row-length', parameters, { span: positions.valueOf(lines, index) ?? span }));
    }
  }
};
