import type { Marker } from './markers.ts';
import { discSize } from './markers.ts';
import { around, overlaps, type Rect } from './rect.ts';
import type { View } from './view.ts';

/** Between the frame and what stands in its corner, in points. */
const margin = 8;

type Corner = readonly [x: 'left' | 'right', y: 'top' | 'bottom'];

const rectIn = ([x, y]: Corner, width: number, height: number, view: View): Rect => ({
  x: x === 'left' ? margin : view.width - margin - width,
  y: y === 'top' ? margin : view.height - margin - height,
  width,
  height,
});

/**
 * The first corner in which a box of that size hides neither a number nor what stands there already.
 * @returns `undefined` where every corner is taken
 */
export const freeCorner = (
  corners: readonly Corner[],
  [width, height]: readonly [width: number, height: number],
  markers: readonly Marker[],
  taken: readonly Rect[],
  view: View,
): Rect | undefined =>
  corners
    .map((corner) => rectIn(corner, width, height, view))
    .find(
      (rect) =>
        taken.every((other) => !overlaps(other, rect)) &&
        markers.every(
          ({ at, number }) =>
            !overlaps(around(at, discSize + 4), rect) && !overlaps(around(number, discSize + 4), rect),
        ),
    );
