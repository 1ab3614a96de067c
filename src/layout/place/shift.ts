import type { Box, Point } from '../../unit/box.ts';
import { add } from '../../unit/length.ts';
import type { Item } from '../scene.ts';

const shiftPoint = <P extends Point>(point: P, by: Point): P => ({
  ...point,
  left: add(point.left, by.left),
  top: add(point.top, by.top),
});

const shiftBox = (box: Box, by: Point): Box => shiftPoint(box, by);

/** The same item further to the right and down. */
export const shift = (item: Item, by: Point): Item => {
  const box = shiftBox(item.box, by);
  switch (item.kind) {
    case 'group':
      return { ...item, box, items: item.items.map((inner) => shift(inner, by)) };
    case 'connector':
      return { ...item, box, points: item.points.map((point) => shiftPoint(point, by)) };
    default:
      return { ...item, box };
  }
};
