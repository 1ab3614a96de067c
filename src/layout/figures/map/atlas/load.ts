import type { Atlas, Sheet } from './atlas.ts';
import { type Geometry, type Position, unpackPolygons } from './geometry.ts';
import { openLine, type RankedLine } from './line.ts';

/** Lines as they are asked for: a map shows few of them, and the next map of the same story the same ones. */
const linesOf = (geometry: Geometry): Sheet['line'] => {
  const packed = geometry.lines.split(' ');
  const opened = new Map<number, RankedLine>();
  return (index) => {
    const line = opened.get(index) ?? openLine(packed[index] ?? '', geometry);
    opened.set(index, line);
    return line;
  };
};

const sheetOf = (geometry: Geometry): Sheet => ({
  line: linesOf(geometry),
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
