import type { Label } from './label.ts';
import type { VisibleCountry } from './land.ts';
import type { Lettering } from './lettering.ts';
import type { Obstacles } from './obstacles.ts';
import { around, grown } from './rect.ts';
import type { Spot } from './view.ts';

/** True where a spot lies in the rings, holes left out. */
const liesIn = (rings: readonly (readonly Spot[])[], [x, y]: Spot): boolean => {
  let inside = false;
  for (const ring of rings)
    for (const [index, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY];
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    }
  return inside;
};

/** Spots are tried on a grid of this width, in points. */
const step = 7;

/** How much room round a name is worth looking for, in points, the most first. */
const margins = [22, 14, 8, 4, 1];

const gridIn = (rings: readonly (readonly Spot[])[]): readonly Spot[] => {
  const spots = rings.flat();
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const grid: Spot[] = [];
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) grid.push([x, y]);
  return grid;
};

/** Spots within a country as far as the frame shows it, on a grid. */
export const spotsIn = ({ rings }: VisibleCountry): readonly Spot[] =>
  gridIn(rings).filter((spot) => liesIn(rings, spot));

const middleOf = (spots: readonly Spot[]): Spot => [
  spots.reduce((sum, [x]) => sum + x, 0) / spots.length,
  spots.reduce((sum, [, y]) => sum + y, 0) / spots.length,
];

/** Of spots the one that is nearest to the middle of them all. */
export const nearestToMiddle = (spots: readonly Spot[], all: readonly Spot[]): Spot | undefined => {
  const [x, y] = middleOf(all);
  const distance = (spot: Spot): number => (spot[0] - x) ** 2 + (spot[1] - y) ** 2;
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best === undefined || distance(spot) < distance(best) ? spot : best),
    undefined,
  );
};

/**
 * A name wholly inside its country, where there is most room, near the middle of what is seen of it.
 * @param forms the name in the ways it may be set, the best first
 */
export const labelInside = (
  spots: readonly Spot[],
  forms: readonly Lettering[],
  name: string,
  obstacles: Obstacles,
): Label | undefined => {
  for (const lettering of forms)
    for (const margin of margins) {
      const free = spots.filter((spot) =>
        obstacles.isFree(grown(around(spot, lettering.width, lettering.height), margin)),
      );
      const spot = nearestToMiddle(free, spots);
      if (!spot) continue;
      const rect = around(spot, lettering.width, lettering.height);
      obstacles.take(rect);
      return { lettering, rect, align: 'centre', name };
    }
  return undefined;
};
