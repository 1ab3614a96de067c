import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import { childOf, type Element, elements } from '../xml/element.ts';
import { columnsOf, rowsOf, widthOf } from '../xml/table.ts';
import type { Check } from './check.ts';

const expectedWidth = (table: Element): number => {
  const columns = childOf(table, 'colgroup');
  const given = columns ? columnsOf(columns).length : 0;
  const [first] = rowsOf(table);
  return given > 0 || !first ? given : widthOf(first);
};

/** All rows of a table are as wide as its `colgroup`, or as its first row where it has none. */
export const tableShape: Check =
  ({ markup, report }) =>
  (element) => {
    if (element.name !== 'table') return;
    const expected = expectedWidth(element);
    for (const row of rowsOf(element)) {
      const found = widthOf(row);
      if (found === expected || elements(row).length === 0) continue;
      const details = detailsOf(originOf(markup, row.start, row.end));
      report(diagnostic('table-ragged', { found, expected }, details));
    }
  };
