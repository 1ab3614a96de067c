import type { Box, Insets } from '../unit/box.ts';
import { add, type Length, subtract } from '../unit/length.ts';
import type { Item, SceneRow } from './scene.ts';

/** A box as seen in a mirror: a deck that reads from right to left begins at the right. */
export const mirrorBox = (box: Box, pageWidth: Length): Box => ({
  ...box,
  left: subtract(pageWidth, add(box.left, box.width)),
});

const mirrorInsets = (insets: Insets): Insets => ({ ...insets, left: insets.right, right: insets.left });

/** The columns of a table that runs from right to left are turned by Office; the insets of its cells are not. */
const mirrorRow = (row: SceneRow): SceneRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, insets: mirrorInsets(cell.insets) })),
});

export const mirrorItem = (item: Item, pageWidth: Length): Item => {
  const box = mirrorBox(item.box, pageWidth);
  switch (item.kind) {
    case 'group':
      return { ...item, box, items: item.items.map((inner) => mirrorItem(inner, pageWidth)) };
    case 'table':
      return { ...item, box, rows: item.rows.map(mirrorRow) };
    case 'text':
      return { ...item, box, insets: mirrorInsets(item.insets) };
    default:
      return { ...item, box };
  }
};
