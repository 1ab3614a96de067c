import type { XmlElement } from '../../../package/xml/element.ts';
import { child, children, path } from '../../../package/xml/query.ts';
import type { WordRule } from '../../rule.ts';
import { atElement, value, wordsOf } from '../../view/story.ts';

const isOn = (element: Parameters<typeof value>[0]): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(value(element) ?? '1');

/** Bits of `w:tblLook`'s `w:val`, which older writers set alone. */
const firstColumn = 0x80;

/** Whether a table's style treats its first column as headers. */
const headsColumn = (table: XmlElement): boolean => {
  const look = path(table, 'w:tblPr', 'w:tblLook');
  const named = value(look, 'w:firstColumn');
  if (named !== undefined) return ['1', 'true', 'on'].includes(named);
  return (Number.parseInt(value(look) ?? '0', 16) & firstColumn) !== 0;
};

/** Tables of more than one row and column name their header row or column; the row's cells are filled and stand apart. */
export const wordTables: WordRule = ({ body }, found) => {
  for (const table of body.part.all('w:tbl')) {
    const rows = children(table, 'w:tr');
    const cells = rows[0] ? children(rows[0], 'w:tc') : [];
    const columns = children(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
    if (rows.length < 2 || Math.max(columns, cells.length) < 2 || !rows[0]) continue;
    const at = atElement(body, table);
    if (!isOn(path(rows[0], 'w:trPr', 'w:tblHeader'))) {
      if (!headsColumn(table)) found('table-without-header', {}, at);
      continue;
    }
    if (cells.some((cell) => Number(value(path(cell, 'w:tcPr', 'w:gridSpan')) ?? 1) > 1))
      found('table-header-merged', {}, at);
    const empty = cells.findIndex((cell) => wordsOf(cell).trim() === '');
    if (empty !== -1) found('table-header-empty', { column: empty + 1 }, at);
  }
};
