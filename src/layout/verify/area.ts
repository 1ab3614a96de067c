import { type Box, bottomOf, rightOf } from '../../unit/box.ts';
import type { Geometry } from '../scene.ts';

/** A rectangle by its four edges, in EMU from the page's upper left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Roundings to whole units may add up to this, in EMU. */
export const tolerance = 200;

export const areaOf = (box: Box): Area => ({
  left: box.left,
  top: box.top,
  right: rightOf(box),
  bottom: bottomOf(box),
});

/** Wider on all four sides; narrower where `by` is negative. */
export const grown = ({ left, top, right, bottom }: Area, by: number): Area => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const overlap = (one: Area, other: Area): boolean =>
  one.left + tolerance < other.right &&
  other.left + tolerance < one.right &&
  one.top + tolerance < other.bottom &&
  other.top + tolerance < one.bottom;

export const holds = (outer: Area, inner: Area): boolean =>
  inner.left >= outer.left - tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.bottom <= outer.bottom + tolerance;

/** How a rectangle stands to an outline: apart from it, wholly within it, or across its edge. */
type Standing = 'apart' | 'within' | 'across';

/** How far from the middle a point is, as each outline counts: its edge is at 1. */
const distances: Readonly<Record<Geometry, (across: number, down: number) => number>> = {
  rectangle: Math.max,
  rounded: Math.max,
  ellipse: Math.hypot,
  diamond: (across, down) => across + down,
};

/** The nearest and the farthest that a stretch from `from` to `to` is from `middle`, in halves of `size`. */
const reach = (from: number, to: number, middle: number, size: number): readonly [number, number] => {
  const [start, end] = [(from - middle) / (size / 2), (to - middle) / (size / 2)];
  return [Math.max(0, start, -end), Math.max(Math.abs(start), Math.abs(end))];
};

/** How `area` stands to an outline in `box`. */
export const standing = (area: Area, box: Area, geometry: Geometry): Standing => {
  const { left, top, right, bottom } = grown(area, -tolerance);
  const [near, far] = reach(left, right, (box.left + box.right) / 2, Math.max(1, box.right - box.left));
  const [high, low] = reach(top, bottom, (box.top + box.bottom) / 2, Math.max(1, box.bottom - box.top));
  const distance = distances[geometry];
  if (distance(near, high) >= 1) return 'apart';
  return distance(far, low) <= 1 ? 'within' : 'across';
};
