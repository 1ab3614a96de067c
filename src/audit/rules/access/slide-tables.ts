import { attribute, child, children, path, textOf } from '../../../package/xml/query.ts';
import type { DeckRule } from '../../rule.ts';
import { atShape } from '../../view/deck.ts';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Tables of more than one row say which row or column is their header; the row's cells are filled and stand apart. */
export const slideTables: DeckRule = ({ slides }, found) => {
  for (const slide of slides) {
    for (const shape of slide.shapes) {
      const table = path(shape.element, 'a:graphic', 'a:graphicData', 'a:tbl');
      const rows = table ? children(table, 'a:tr') : [];
      const cells = rows[0] ? children(rows[0], 'a:tc') : [];
      if (!table || rows.length < 2) continue;
      const at = atShape(slide, shape);
      const properties = child(table, 'a:tblPr');
      const says = (name: string): boolean => isOn(properties && attribute(properties, name));
      if (!says('firstRow')) {
        if (!says('firstCol')) found('table-without-header', {}, at);
        continue;
      }
      if (cells.some((cell) => Number(attribute(cell, 'gridSpan') ?? 1) > 1))
        found('table-header-merged', {}, at);
      const empty = cells.findIndex((cell) => textOf(cell).trim() === '' && !isOn(attribute(cell, 'hMerge')));
      if (empty !== -1) found('table-header-empty', { column: empty + 1 }, at);
    }
  }
};
