import type { Box, Point } from '../../../../unit/box.ts';
import { point } from '../../../../unit/length.ts';

/** A rectangle of the drawing, in points from the figure's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place in the drawing, in points. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const meets = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

export const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const boxOf = ({ left, top, right, bottom }: Rect): Box => ({
  left: point(left),
  top: point(top),
  width: point(right - left),
  height: point(bottom - top),
});

export const pointOf = ({ x, y }: Place): Point => ({ left: point(x), top: point(y) });
