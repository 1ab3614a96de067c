import type { ConnectorItem, GroupItem, Item, Joint, PathItem, PictureItem } from '../../src/layout/scene.ts';
import type { Box, Point } from '../../src/unit/box.ts';
import { inch, point } from '../../src/unit/length.ts';
import { box, line } from './scene.ts';

const base = { alternative: '', brief: undefined } as const;
const stroke = { colour: line, width: point(1), dash: 'solid' } as const;

/** A place in inches. */
export const at = (left: number, top: number): Point => ({ left: inch(left), top: inch(top) });

export const group = (
  name: string,
  where: Box,
  items: readonly Item[],
  more: Partial<GroupItem> = {},
): GroupItem => ({ ...base, kind: 'group', name, box: where, keepsSides: false, items, ...more });

export const connector = (
  name: string,
  points: readonly Point[],
  from?: Joint,
  to?: Joint,
): ConnectorItem => {
  const [lefts, tops] = [points.map(({ left }) => left), points.map(({ top }) => top)];
  const [left, top] = [Math.min(...lefts), Math.min(...tops)].map((value) => value / 914_400);
  const [right, bottom] = [Math.max(...lefts), Math.max(...tops)].map((value) => value / 914_400);
  return {
    ...base,
    kind: 'connector',
    name,
    box: box(left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)),
    points,
    from,
    to,
    stroke,
    heads: { start: 'none', end: 'arrow' },
  };
};

/** An outline through points that are counted from its box. */
export const path = (name: string, where: Box, points: readonly Point[]): PathItem => ({
  ...base,
  kind: 'path',
  name,
  box: where,
  outlines: [{ points, closed: false }],
  fill: undefined,
  stroke,
});

export const picture = (name: string, where: Box): PictureItem => ({
  ...base,
  kind: 'picture',
  name,
  box: where,
  bytes: new Uint8Array(),
  type: 'png',
});
