import { add, type Length, subtract } from '../../unit/length.ts';
import type { SceneRow, TableItem, TextItem } from '../scene.ts';
import type { LeafItem } from './sheet.ts';

/** What text is set in: a text item, or a cell of a table. */
export type Frame = Pick<TextItem, 'box' | 'paragraphs' | 'lines' | 'insets' | 'anchor' | 'geometry'>;

const framesOfRow = ({ cells, height }: SceneRow, top: Length, table: TableItem): readonly Frame[] => {
  const { box, columns, direction } = table;
  let next = 0;
  return cells.map((cell) => {
    const before = add(...columns.slice(0, next));
    const width = add(...columns.slice(next, next + cell.columnSpan));
    next += cell.columnSpan;
    const left =
      direction === 'rtl' ? subtract(add(box.left, box.width), add(before, width)) : add(box.left, before);
    const { paragraphs, lines, insets, anchor } = cell;
    return { box: { left, top, width, height }, paragraphs, lines, insets, anchor, geometry: 'rectangle' };
  });
};

const framesOfTable = (table: TableItem): readonly Frame[] =>
  table.rows.flatMap((row, index) => {
    const above = table.rows.slice(0, index).map(({ height }) => height);
    return framesOfRow(row, add(table.box.top, ...above), table);
  });

/** The frames of an item that holds text, and none of any other. */
export const framesOf = (item: LeafItem): readonly Frame[] => {
  if (item.kind === 'text') return [item];
  return item.kind === 'table' ? framesOfTable(item) : [];
};
