import { geoArea } from 'd3-geo';
import type { Polygon, Position } from './atlas/geometry.ts';

/** A ring begins and ends at the same point: with fewer it has no area, and d3 does not take it. */
const fewest = 4;

const hemisphere = 2 * Math.PI;

/** No country covers half of the Earth: an outline so coarse that it crosses itself may seem to hold all the rest. */
const isInsideOut = (coordinates: [number, number][][]): boolean =>
  geoArea({ type: 'Polygon', coordinates }) > hemisphere;

/** Each line begins where the one before it ends: the point that they share stands there once. */
const closedRing = (
  references: readonly number[],
  line: (index: number) => readonly Position[],
): [number, number][] => {
  const ring: Position[] = [];
  for (const [index, reference] of references.entries()) {
    const points = reference < 0 ? line(~reference).toReversed() : line(reference);
    for (let at = index === 0 ? 0 : 1; at < points.length; at++) ring.push(points[at] ?? [0, 0]);
  }
  // d3 wants pairs that it might change; what it is given here it only reads.
  return ring as [number, number][];
};

/** The rings of a polygon, each closed, from the lines that its neighbours share; none where its outline is too small. */
export const ringsOf = (
  polygon: Polygon,
  line: (index: number) => readonly Position[],
): [number, number][][] => {
  const rings = polygon.rings.map((ring) => closedRing(ring, line));
  const [outer = [], ...holes] = rings;
  if (outer.length < fewest) return [];
  const coordinates = [outer, ...holes.filter((hole) => hole.length >= fewest)];
  return isInsideOut(coordinates) ? [outer.toReversed()] : coordinates;
};
