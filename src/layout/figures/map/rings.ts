import { geoArea } from 'd3-geo';
import type { Polygon, Position } from './atlas/geometry.ts';

/** A ring begins and ends at the same point: with fewer it has no area, and d3 does not take it. */
const fewest = 4;

const hemisphere = 2 * Math.PI;

/** No country covers half of the Earth: an outline so coarse that it crosses itself may seem to hold all the rest. */
const isInsideOut = (coordinates: [number, number][][]): boolean =>
  geoArea({ type: 'Polygon', coordinates }) > hemisphere;

/** The rings of a polygon, each closed, from the lines that its neighbours share; none where its outline is too small. */
export const ringsOf = (
  polygon: Polygon,
  line: (index: number) => readonly Position[],
): [number, number][][] => {
  const rings = polygon.rings.map((ring) =>
    ring.flatMap((reference, at) => {
      const points = reference < 0 ? line(~reference).toReversed() : line(reference);
      // d3 wants pairs that it might change; what it is given here it only reads.
      return (at === 0 ? points : points.slice(1)) as [number, number][];
    }),
  );
  const [outer = [], ...holes] = rings;
  if (outer.length < fewest) return [];
  const coordinates = [outer, ...holes.filter((hole) => hole.length >= fewest)];
  return isInsideOut(coordinates) ? [outer.toReversed()] : coordinates;
};
