import { geoContains } from 'd3-geo';
import { type Atlas, sheetFor } from './atlas/atlas.ts';
import { indexOfCountry } from './atlas/country.ts';
import type { Bounds, Position } from './atlas/geometry.ts';
import { unpackLine, type Window } from './atlas/line.ts';
import type { MapPlace } from './place.ts';
import { ringsOf } from './rings.ts';

const everywhere: Window = { centre: 0, halfWidth: 180, south: -90, north: 90 };

/** Points of this rank and above tell well enough in which country a place lies: triangles of 4 km². */
const fineRank = 4;

const holds = ([west, south, east, north]: Bounds, [longitude, latitude]: Position): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** The country in whose borders a position lies; -1 at sea. */
const countryAt = (atlas: Atlas, position: Position): number => {
  const sheet = sheetFor(atlas, fineRank);
  const line = (index: number): readonly Position[] =>
    unpackLine(sheet.lines[index] ?? '', sheet.geometry, fineRank, everywhere);
  return sheet.polygons.findIndex((polygons) =>
    polygons.some(
      (polygon) =>
        holds(polygon.bounds, position) &&
        geoContains({ type: 'Polygon', coordinates: ringsOf(polygon, line) }, [...position]),
    ),
  );
};

/** The country of a place: the one that the brief names, else the one that it lies in; -1 where there is none. */
export const countryOf = (atlas: Atlas, place: Pick<MapPlace, 'country' | 'position'>): number => {
  const named = place.country === undefined ? -1 : indexOfCountry(atlas.countries, place.country);
  return named === -1 && place.position ? countryAt(atlas, place.position) : named;
};
