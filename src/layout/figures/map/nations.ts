import { type Atlas, type Sheet, sheetFor } from './atlas/atlas.ts';
import { indexOfCountry } from './atlas/country.ts';
import type { Bounds, Polygon, Position } from './atlas/geometry.ts';
import { eastOf, type Line, thinned, type Window } from './atlas/line.ts';
import type { MapPlace } from './place.ts';
import { ringsOf } from './rings.ts';

const everywhere: Window = { centre: 0, halfWidth: 180, south: -90, north: 90 };

/** Points of this rank and above tell well enough in which country a place lies: triangles of 4 km². */
const fineRank = 4;

const within = ([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

const outlines = new WeakMap<Polygon, readonly Line[]>();

/** The rings of a polygon, unpacked once: places of a story lie in few of them. */
const outlineOf = (polygon: Polygon, sheet: Sheet): readonly Line[] => {
  const known = outlines.get(polygon);
  if (known) return known;
  const rings = ringsOf(polygon, (index) => thinned(sheet.line(index), fineRank, everywhere));
  outlines.set(polygon, rings);
  return rings;
};

/** True where the meridian to the north of a position leaves the rings an odd number of times; sides over 180° are short ones. */
const holds = (rings: readonly Line[], [longitude, latitude]: Position): boolean => {
  let inside = false;
  for (const ring of rings) {
    let left = eastOf(ring.at(-2) ?? 0, longitude);
    let from = ring.at(-1) ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const right = eastOf(ring[at] ?? 0, longitude);
      const to = ring[at + 1] ?? 0;
      if (left > 0 !== right > 0 && Math.abs(left - right) < 180) {
        const crossing = from + ((to - from) * left) / (left - right);
        if (crossing > latitude) inside = !inside;
      }
      left = right;
      from = to;
    }
  }
  return inside;
};

/** The country in whose borders a position lies; -1 at sea. */
export const countryAt = (atlas: Atlas, position: Position): number => {
  const sheet = sheetFor(atlas, fineRank);
  return sheet.polygons.findIndex((polygons) =>
    polygons.some(
      (polygon) => within(polygon.bounds, position) && holds(outlineOf(polygon, sheet), position),
    ),
  );
};

/** The country of a place: the one that the brief names, else the one that it lies in; -1 where there is none. */
export const countryOf = (atlas: Atlas, place: Pick<MapPlace, 'country' | 'position'>): number => {
  const named = place.country === undefined ? -1 : indexOfCountry(atlas.countries, place.country);
  return named === -1 && place.position ? countryAt(atlas, place.position) : named;
};
