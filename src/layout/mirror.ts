import type { Box, Insets, Point } from '../unit/box.ts';
import { add, type Length, subtract, zero } from '../unit/length.ts';
import { shift } from './place/shift.ts';
import type { ConnectorItem, GroupItem, Item, Joint, PathItem, SceneRow } from './scene.ts';

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

const mirrorPoint = (point: Point, width: Length): Point => ({ ...point, left: subtract(width, point.left) });

const mirrorPath = (item: PathItem, box: Box): PathItem => ({
  ...item,
  box,
  outlines: item.outlines.map((outline) => ({
    ...outline,
    points: outline.points.map((point) => mirrorPoint(point, box.width)),
  })),
});

const otherSide = { top: 'top', bottom: 'bottom', left: 'right', right: 'left' } as const;

/** What is counted from the left is counted from the right. */
const mirroredPlace = ({ side, at }: Joint): Pick<Joint, 'at'> =>
  at !== undefined && (side === 'top' || side === 'bottom') ? { at: 1 - at } : {};

const mirrorConnector = (item: ConnectorItem, box: Box, pageWidth: Length): ConnectorItem => {
  const turned = (joint: Joint | undefined): Joint | undefined =>
    joint && { ...joint, side: otherSide[joint.side], ...mirroredPlace(joint) };
  const points = item.points.map((point) => mirrorPoint(point, pageWidth));
  return { ...item, box, points, from: turned(item.from), to: turned(item.to) };
};

/** What keeps its sides moves as a whole. */
const mirrorGroup = (item: GroupItem, box: Box, pageWidth: Length): GroupItem => {
  const by = { left: subtract(box.left, item.box.left), top: zero };
  const items = item.items.map((inner) =>
    item.keepsSides ? shift(inner, by) : mirrorItem(inner, pageWidth),
  );
  return { ...item, box, items };
};

export const mirrorItem = (item: Item, pageWidth: Length): Item => {
  const box = mirrorBox(item.box, pageWidth);
  switch (item.kind) {
    case 'group':
      return mirrorGroup(item, box, pageWidth);
    case 'path':
      return mirrorPath(item, box);
    case 'connector':
      return mirrorConnector(item, box, pageWidth);
    case 'table':
      return { ...item, box, rows: item.rows.map(mirrorRow) };
    case 'text':
      return { ...item, box, insets: mirrorInsets(item.insets) };
    default:
      return { ...item, box };
  }
};
