import type { Box } from '../unit/box.ts';
import { add, type Length, subtract } from '../unit/length.ts';
import type { Item } from './scene.ts';

/** A box as seen in a mirror: a deck that reads from right to left begins at the right. */
export const mirrorBox = (box: Box, pageWidth: Length): Box => ({
  ...box,
  left: subtract(pageWidth, add(box.left, box.width)),
});

export const mirrorItem = (item: Item, pageWidth: Length): Item => {
  const box = mirrorBox(item.box, pageWidth);
  return item.kind === 'group'
    ? { ...item, box, items: item.items.map((inner) => mirrorItem(inner, pageWidth)) }
    : { ...item, box };
};
