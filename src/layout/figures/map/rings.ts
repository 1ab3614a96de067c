import type { Polygon } from './atlas/geometry.ts';
import type { Line } from './atlas/line.ts';

/** A ring begins and ends at the same point: with fewer it has no area, and d3 does not take it. */
const fewest = 4;

const pointsIn = (ring: Line): number => ring.length / 2;

/** Each line begins where the one before it ends: the point that they share stands there once. */
const closedRing = (references: readonly number[], line: (index: number) => Line): Line => {
  const ring: number[] = [];
  let from = 0;
  for (const reference of references) {
    const backwards = reference < 0;
    const points = line(backwards ? ~reference : reference);
    const last = points.length - 2;
    for (let at = from; at <= last; at += 2) {
      const index = backwards ? last - at : at;
      ring.push(points[index] ?? 0, points[index + 1] ?? 0);
    }
    from = 2;
  }
  return ring;
};

/** The rings of a polygon, each closed, from the lines that its neighbours share; none where its outline is too small. */
export const ringsOf = (polygon: Polygon, line: (index: number) => Line): readonly Line[] => {
  const [outer = [], ...holes] = polygon.rings.map((ring) => closedRing(ring, line));
  if (pointsIn(outer) < fewest) return [];
  return [outer, ...holes.filter((hole) => pointsIn(hole) >= fewest)];
};
