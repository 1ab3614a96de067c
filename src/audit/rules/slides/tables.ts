import { attribute, child, children } from '../../../package/xml/query.ts';
import type { DeckRule } from '../../rule.ts';
import { atSheet } from '../../view/deck.ts';

const spanOf = (cell: Parameters<typeof attribute>[0]): number =>
  attribute(cell, 'hMerge') === '1' || attribute(cell, 'hMerge') === 'true'
    ? 0
    : Number(attribute(cell, 'gridSpan') ?? 1);

/** Each row has a cell for each column, and each cell a text. */
export const tableGrids: DeckRule = ({ sheets }, found) => {
  for (const sheet of sheets) {
    for (const table of sheet.part.all('a:tbl')) {
      const columns = children(child(table, 'a:tblGrid') ?? table, 'a:gridCol').length;
      for (const row of children(table, 'a:tr')) {
        const cells = children(row, 'a:tc');
        const spanned = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
        if (cells.length !== columns || spanned !== columns)
          found('table-grid-broken', { cells: cells.length, columns }, atSheet(sheet));
        for (const cell of cells)
          if (!child(cell, 'a:txBody')) found('cell-without-text', {}, atSheet(sheet));
      }
    }
  }
};
