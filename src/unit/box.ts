import { add, type Length } from './length.ts';

/** A rectangle on a page: its upper left corner and its size. */
export interface Box {
  readonly left: Length;
  readonly top: Length;
  readonly width: Length;
  readonly height: Length;
}

/** Distances from the four sides of a box to what stands in it. */
export interface Insets {
  readonly left: Length;
  readonly top: Length;
  readonly right: Length;
  readonly bottom: Length;
}

/** A place on a page, or in a box, from its upper left corner. */
export interface Point {
  readonly left: Length;
  readonly top: Length;
}

export const rightOf = (box: Box): Length => add(box.left, box.width);
export const bottomOf = (box: Box): Length => add(box.top, box.height);

/** True where `inner` stands wholly in `outer`, edges included. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  rightOf(inner) <= rightOf(outer) &&
  bottomOf(inner) <= bottomOf(outer);
