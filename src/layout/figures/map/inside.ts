import type { Label } from './label.ts';
import type { VisibleCountry } from './land.ts';
import type { Lettering } from './lettering.ts';
import type { Obstacles } from './obstacles.ts';
import { around } from './rect.ts';
import type { Spot } from './view.ts';

type Rings = readonly (readonly Spot[])[];

/** Where a level line meets the rings, from left to right: between the first two it runs inside, and so on. */
const crossingsAt = (rings: Rings, y: number): readonly number[] => {
  const found: number[] = [];
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && to[1] > y !== from[1] > y)
        found.push(((from[0] - to[0]) * (y - to[1])) / (from[1] - to[1]) + to[0]);
      from = to;
    }
  }
  return found.sort((one, other) => one - other);
};

/** Spots are tried on a grid of this width, in points. */
const step = 7;

/** How much room round a name is worth looking for, in points, the least first. */
const margins = [1, 4, 8, 14, 22];

/** Spots within a country as far as the frame shows it, on a grid. */
export const spotsIn = ({ rings }: VisibleCountry): readonly Spot[] => {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ring of rings)
    for (const spot of ring) {
      top = Math.min(top, spot[1]);
      bottom = Math.max(bottom, spot[1]);
    }
  const spots: Spot[] = [];
  for (let y = top + step / 2; y < bottom; y += step) {
    const crossings = crossingsAt(rings, y);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const from = crossings[at] ?? 0;
      const to = crossings[at + 1] ?? 0;
      for (let x = Math.ceil(from / step) * step; x < to; x += step) spots.push([x, y]);
    }
  }
  return spots;
};

export const middleOf = (spots: readonly Spot[]): Spot => {
  let [x, y] = [0, 0];
  for (const spot of spots) {
    x += spot[0];
    y += spot[1];
  }
  return [x / spots.length, y / spots.length];
};

/** Of spots the one that is nearest to another. */
export const nearestTo = ([x, y]: Spot, spots: readonly Spot[]): Spot | undefined => {
  let nearest: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const distance = (spot[0] - x) ** 2 + (spot[1] - y) ** 2;
    if (distance >= least) continue;
    nearest = spot;
    least = distance;
  }
  return nearest;
};

/**
 * A name wholly inside its country, where there is most room, near the middle of what is seen of it.
 * @param forms the name in the ways it may be set, the best first
 */
export const labelInside = (
  spots: readonly Spot[],
  forms: Iterable<Lettering>,
  name: string,
  obstacles: Obstacles,
): Label | undefined => {
  const middle = middleOf(spots);
  for (const lettering of forms) {
    let free = spots;
    let roomiest: readonly Spot[] = [];
    for (const margin of margins) {
      free = obstacles.freeAround(free, lettering, margin);
      if (free.length === 0) break;
      roomiest = free;
    }
    const spot = nearestTo(middle, roomiest);
    if (!spot) continue;
    const rect = around(spot, lettering.width, lettering.height);
    obstacles.take(rect);
    return { lettering, rect, align: 'centre', name };
  }
  return undefined;
};
