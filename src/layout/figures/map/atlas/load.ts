import type { Atlas, Sheet } from './atlas.ts';
import { type Geometry, type Position, unpackPolygons } from './geometry.ts';

const sheetOf = (geometry: Geometry): Sheet => ({
  geometry,
  lines: geometry.lines.split(' '),
  polygons: unpackPolygons(geometry.polygons),
  disputed: new Set(geometry.disputed),
  hidden: new Set(geometry.hidden),
});

const open = async (): Promise<Atlas> => {
  const [countries, capitals, near, wide, globe] = await Promise.all([
    import('./countries.json', { with: { type: 'json' } }),
    import('./capitals.json', { with: { type: 'json' } }),
    import('./near.json', { with: { type: 'json' } }),
    import('./wide.json', { with: { type: 'json' } }),
    import('./globe.json', { with: { type: 'json' } }),
  ]);
  return {
    countries: countries.default,
    capitals: capitals.default,
    near: sheetOf(near.default),
    wide: sheetOf(wide.default),
    // JSON knows no pairs; the script writes nothing else.
    globe: globe.default as unknown as readonly (readonly Position[])[],
  };
};

let opened: Promise<Atlas> | undefined;

/** Opens the atlas, once. It is large, so it is loaded for documents with a map alone. */
export const loadAtlas = (): Promise<Atlas> => {
  opened ??= open();
  return opened;
};
