// Natural Earth's countries from world-atlas as lines that neighbours share, cut where a border begins to be disputed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contestedLines, contestedUnits, detachedUnits, enclosedUnits } from './contested.mjs';

const require = createRequire(import.meta.url);
const readAtlas = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'));

const topology = readAtlas('countries-10m');

/** How a position of the grid becomes degrees. */
export const { scale, translate } = topology.transform;
export const degrees = ([x, y]) => [translate[0] + x * scale[0], translate[1] + y * scale[1]];

const absolute = (deltas) => {
  let [x, y] = [0, 0];
  return deltas.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
};

const polygonsOf = ({ type, arcs }) => (type === 'Polygon' ? [arcs] : arcs);
const forward = (arc) => (arc < 0 ? ~arc : arc);

const given = topology.objects.countries.geometries.map((geometry) => ({
  name: geometry.properties.name,
  number: geometry.id,
  polygons: polygonsOf(geometry),
}));

const wholeLines = topology.arcs.map(absolute);

/** True where all of a polygon lies between these longitudes and latitudes. */
const liesWithin = ([outer], [west, south, east, north]) =>
  outer.every((arc) =>
    wholeLines[forward(arc)]
      .map(degrees)
      .every(
        ([longitude, latitude]) =>
          longitude >= west && longitude <= east && latitude >= south && latitude <= north,
      ),
  );

const detached = detachedUnits.map(({ name, from, within }) => ({
  name,
  number: undefined,
  polygons: given.find((unit) => unit.name === from).polygons.filter((rings) => liesWithin(rings, within)),
}));
const moved = new Set(detached.flatMap(({ polygons }) => polygons));
const units = [
  ...given.map((unit) => ({ ...unit, polygons: unit.polygons.filter((rings) => !moved.has(rings)) })),
  ...detached,
];

/** Arc → names of the units that it bounds. */
const sides = new Map();
for (const { name, polygons } of units)
  for (const arc of polygons.flat(2).map(forward)) {
    const known = sides.get(arc) ?? new Set();
    sides.set(arc, known.add(name));
  }

/** For a border: whether it is disputed at a position. */
const disputeOf = (names) => {
  if (names.length < 2) return () => false;
  if (names.some((name) => contestedUnits.includes(name))) return () => true;
  const rules = contestedLines.filter(({ between }) => between.every((name) => names.includes(name)));
  return (position) => {
    const [longitude, latitude] = degrees(position);
    return rules.some(
      ({ within: [west, south, east, north] = [-180, -90, 180, 90] }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  };
};

/** Polygons are cut at the antimeridian; the cut is no coast. */
const rightmost = Math.round(360 / scale[0]);
const isOnCut = ([x]) => x <= 0 || x >= rightmost;

const kindOf = (from, to, names, disputed) => {
  if (isOnCut(from) && isOnCut(to)) return 'hidden';
  if (names.length < 2) return 'coast';
  if (names.some((name) => enclosedUnits.includes(name))) return 'hidden';
  return disputed(to) ? 'disputed' : 'border';
};

/** The arcs, cut where one kind of line turns into another; `pieces` says what became of each old one. */
const lines = [];
const pieces = wholeLines.map((line, index) => {
  const names = [...(sides.get(index) ?? [])];
  const disputed = disputeOf(names);
  const kinds = line.slice(1).map((to, at) => kindOf(line[at], to, names, disputed));
  const made = [];
  let start = 0;
  for (const [at, kind] of kinds.entries()) {
    if (kind === kinds[at + 1]) continue;
    made.push(lines.length);
    lines.push({ points: line.slice(start, at + 2), kind });
    start = at + 1;
  }
  return made;
});

const piecesOf = (arc) => (arc < 0 ? pieces[~arc].toReversed().map((piece) => ~piece) : pieces[arc]);

export { lines };
export const countries = units.map(({ polygons, ...unit }) => ({
  ...unit,
  polygons: polygons.map((rings) => rings.map((ring) => ring.flatMap(piecesOf))),
}));

/** The outline of all land, coarse, as rings of [longitude, latitude]. */
export const globeRings = () => {
  const { arcs, objects, transform } = readAtlas('land-110m');
  const whole = arcs.map((deltas) =>
    absolute(deltas).map(([x, y]) => [
      transform.translate[0] + x * transform.scale[0],
      transform.translate[1] + y * transform.scale[1],
    ]),
  );
  const ringOf = (ring) =>
    ring.flatMap((arc, index) => {
      const line = arc < 0 ? whole[~arc].toReversed() : whole[arc];
      return index === 0 ? line : line.slice(1);
    });
  return objects.land.geometries.flatMap((geometry) => polygonsOf(geometry).map((rings) => ringOf(rings[0])));
};
