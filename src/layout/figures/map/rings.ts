import { geoArea } from 'd3-geo';
import type { Polygon } from './atlas/geometry.ts';

/** A ring begins and ends at the same point: with fewer it has no area, and d3 does not take it. */
const fewest = 4;

const hemisphere = 2 * Math.PI;

/** A position, and whatever else is known of it after it. */
type Point = readonly [longitude: number, latitude: number, ...more: number[]];

/** No country covers half of the Earth: an outline so coarse that it crosses itself may seem to hold all the rest. */
const isInsideOut = (rings: readonly (readonly Point[])[]): boolean => {
  // d3 wants arrays that it might change; what it is given here it only reads.
  const coordinates = rings as unknown as number[][][];
  return geoArea({ type: 'Polygon', coordinates }) > hemisphere;
};

/** Each line begins where the one before it ends: the point that they share stands there once. */
const closedRing = <P extends Point>(
  references: readonly number[],
  line: (index: number) => readonly P[],
): readonly P[] => {
  const ring: P[] = [];
  let from = 0;
  for (const reference of references) {
    const backwards = reference < 0;
    const points = line(backwards ? ~reference : reference);
    for (let at = from; at < points.length; at++) {
      const point = points[backwards ? points.length - 1 - at : at];
      if (point) ring.push(point);
    }
    from = 1;
  }
  return ring;
};

/** The rings of a polygon, each closed, from the lines that its neighbours share; none where its outline is too small. */
export const ringsOf = <P extends Point>(
  polygon: Polygon,
  line: (index: number) => readonly P[],
): readonly (readonly P[])[] => {
  const [outer = [], ...holes] = polygon.rings.map((ring) => closedRing(ring, line));
  if (outer.length < fewest) return [];
  const rings = [outer, ...holes.filter((hole) => hole.length >= fewest)];
  return isInsideOut(rings) ? [outer.toReversed()] : rings;
};
