import { flatMapped } from '../../../unit/flat-mapped.ts';
import { type Atlas, type Sheet, sheetFor } from './atlas/atlas.ts';
import { type Polygon, type Position, rankOf } from './atlas/geometry.ts';
import { eastOf, type Line, thinned, type Window } from './atlas/line.ts';
import { type Outliner, type Outlines, outliner } from './outlines.ts';
import { ringsOf } from './rings.ts';
import type { Spot, View } from './view.ts';

/** A country as far as the frame shows it. */
export interface VisibleCountry {
  /** In the atlas' table of countries. */
  readonly index: number;
  readonly rings: Outlines;
  /** Islands too small for an outline. */
  readonly dots: readonly Spot[];
}

/** What the frame shows, as outlines in points. */
export interface Land {
  readonly countries: readonly VisibleCountry[];
  readonly coasts: Outlines;
  readonly borders: Outlines;
  readonly disputed: Outlines;
  /** Coasts and undisputed borders of the country that the map is about. */
  readonly focus: Outlines;
}

/** A triangle of that size, in points, can just be seen: what would change less is left out. */
const visible = 0.85;

/** How many doublings above what can be seen a polygon must be for an outline; a smaller one is a dot. */
const smallest = 3;
/** In points, at least. */
const apart = 5;
const mostDots = 12;
/** From the middle of a dot to where its line ends, in points. */
const dotReach = 2.5;

/** Degrees by which the middle of some bounds lies off the window to the side. */
const touches = ({ bounds }: Polygon, window: Window): boolean => {
  // Read one by one: this is asked of every polygon of the atlas.
  const west = bounds[0];
  const east = bounds[2];
  if (bounds[1] > window.north || bounds[3] < window.south) return false;
  const half = (east - west) / 2;
  return half >= 180 || Math.abs(eastOf((west + east) / 2, window.centre)) <= window.halfWidth + half;
};

const within = ([x, y]: Spot, { width, height }: View): boolean =>
  x >= dotReach && y >= dotReach && x <= width - dotReach && y <= height - dotReach;

const middleOf = ({ bounds: [west, south, east, north] }: Polygon): Position => [
  (west + east) / 2,
  (south + north) / 2,
];

/** Spots in the frame, none near another. */
const spread = (spots: readonly Spot[], view: View): readonly Spot[] => {
  const kept: Spot[] = [];
  for (const spot of spots) {
    if (kept.length === mostDots) break;
    const near = kept.some(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) < apart);
    if (!near && within(spot, view)) kept.push(spot);
  }
  return kept;
};

/** What a map is drawn with. */
interface Pen {
  /** A line of the sheet, as it is drawn. */
  readonly line: (index: number) => Line;
  readonly outline: Outliner;
}

/** What is drawn of a country, and the lines that this takes. */
interface Drawn extends VisibleCountry {
  readonly lines: readonly number[];
}

const drawCountry = (
  index: number,
  polygons: readonly Polygon[],
  outlined: number,
  view: View,
  { line, outline }: Pen,
): Drawn => {
  const inWindow = polygons.filter((polygon) => touches(polygon, view.window));
  const large = inWindow.filter(({ areaRank }) => areaRank >= outlined);
  const small = inWindow.filter(({ areaRank }) => areaRank < outlined);
  const rings = outline.polygons(large.map((polygon) => ringsOf(polygon, line)));
  const dotted = rings.length > 0 || view.world ? [] : small;
  return {
    index,
    rings,
    dots: spread(
      dotted.map((polygon) => view.spotOf(middleOf(polygon))),
      view,
    ),
    lines: flatMapped(large, (polygon) => polygon.rings.flat().map((at) => (at < 0 ? ~at : at))),
  };
};

/** Lines as the frame shows them, each drawn once: those of the focus are coasts and borders, too. */
const stretchesBy = ({ line, outline }: Pen) => {
  const known = new Map<number, Outlines>();
  return (index: number): Outlines => {
    const found = known.get(index) ?? outline.line(line(index));
    known.set(index, found);
    return found;
  };
};

const linesOf = (drawn: readonly Drawn[], sheet: Sheet, pen: Pen, focus: number): Omit<Land, 'countries'> => {
  const uses = new Map<number, number>();
  for (const index of flatMapped(drawn, ({ lines }) => lines)) uses.set(index, (uses.get(index) ?? 0) + 1);
  const own = new Set(drawn.find(({ index }) => index === focus)?.lines);
  const shown = [...uses].filter(([index]) => !sheet.hidden.has(index));
  const stretches = stretchesBy(pen);
  const pick = (test: (index: number, count: number) => boolean): Outlines =>
    flatMapped(
      shown.filter(([index, count]) => test(index, count)),
      ([index]) => stretches(index),
    );
  return {
    coasts: pick((index, count) => count === 1 && !sheet.disputed.has(index)),
    borders: pick((index, count) => count > 1 && !sheet.disputed.has(index)),
    disputed: pick((index) => sheet.disputed.has(index)),
    focus: pick((index) => own.has(index) && !sheet.disputed.has(index)),
  };
};

/** What points of rank `least` and above make of the frame; polygons below rank `seen` are too small for an outline. */
const drawnAt = (view: View, atlas: Atlas, least: number, seen: number, focus: number): Land => {
  // What is drawn coarser for lack of room has fewer islands, too.
  const outlined = Math.max(seen + smallest, least);
  const sheet = sheetFor(atlas, least);
  const outline = outliner(view);
  const known = new Map<number, Line>();
  const line = (index: number): Line => {
    const plotted = known.get(index) ?? outline.plot(thinned(sheet.line(index), least, view.window));
    known.set(index, plotted);
    return plotted;
  };
  const pen = { line, outline };
  const drawn = sheet.polygons.map((polygons, index) => drawCountry(index, polygons, outlined, view, pen));
  return {
    countries: drawn
      .filter(({ rings, dots }) => rings.length > 0 || dots.length > 0)
      .map(({ index, rings, dots }) => ({ index, rings, dots })),
    ...linesOf(drawn, sheet, pen, focus),
  };
};

const pointsIn = (outlines: Outlines): number => outlines.reduce((sum, line) => sum + line.length, 0);

/** A slide holds some thousand points with ease. */
const mostPoints = 3000;

const pointsOf = ({ countries, coasts, borders, disputed, focus }: Land): number =>
  countries.reduce((sum, { rings }) => sum + pointsIn(rings), 0) +
  pointsIn(coasts) +
  pointsIn(borders) +
  pointsIn(disputed) +
  pointsIn(focus);

/** By so many ranks a coast has half as many points. */
const ranksPerHalving = 2;

/**
 * Countries, coasts and borders in the frame: as fine as can be seen there, coarser where a coast is all fjords.
 * @param focus the country that the map is about, in the atlas' table
 */
export const landIn = (view: View, atlas: Atlas, focus: number): Land => {
  const seen = rankOf((view.kilometresPerPoint * visible) ** 2);
  let least = seen;
  let land = drawnAt(view, atlas, least, seen, focus);
  for (let points = pointsOf(land); points > mostPoints; points = pointsOf(land)) {
    least += Math.ceil(ranksPerHalving * Math.log2(points / mostPoints));
    land = drawnAt(view, atlas, least, seen, focus);
  }
  return land;
};
