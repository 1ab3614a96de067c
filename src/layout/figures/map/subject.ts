import { geoCentroid, geoCircle, geoDistance } from 'd3-geo';
import type { Atlas } from './atlas/atlas.ts';
import type { Polygon, Position } from './atlas/geometry.ts';
import type { MapPlace } from './place.ts';

/** What a map must show. */
export interface Subject {
  readonly centre: Position;
  /** All of these stand well within the frame. */
  readonly points: readonly Position[];
  /** From the centre to the farthest of them, in degrees of a great circle. */
  readonly reach: number;
}

/** Beyond this reach, in degrees, the whole Earth is shown. */
export const widestRegion = 62;

const kilometresPerDegree = 111.195;
const degrees = 180 / Math.PI;

/** A country is shown whole where none of it is farther from the places than that, in km; a larger one in part. */
const farthestBorder = 1100;

/** A map of a larger country reaches at least that far from its places, in km: neighbours are what tells where it is. */
const leastReach = 320;
/** A small country is shown with its surroundings. */
const leastReachOfSmall = 120;

/** Islands smaller than this many doublings below a country's largest do not stretch the frame. */
const negligible = 10;

const distance = (one: Position, other: Position): number => geoDistance([...one], [...other]) * degrees;

/** The longitude in the middle of what is left when the widest gap between the points is cut out. */
const middleLongitude = (points: readonly Position[]): number => {
  const sorted = points.map(([longitude]) => longitude).sort((a, b) => a - b);
  const gaps = sorted.map((longitude, index) => ({
    after: longitude,
    width: (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - longitude,
  }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return widest.after + widest.width / 2 - 180;
};

const middleOf = (points: readonly Position[]): Position => {
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: points.map((point) => [...point]),
  });
  const [first] = points;
  // Points all round the Earth have no middle.
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : (first ?? [0, 0]);
};

const circle = (centre: Position, kilometres: number): readonly Position[] => {
  const [ring = []] = geoCircle()
    .center([...centre])
    .radius(kilometres / kilometresPerDegree)
    .precision(45)().coordinates;
  return ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
};

/** Corners and middles of the bounds; a polygon over the antimeridian or the pole has none that mean anything. */
const outlineOf = ({ bounds: [west, south, east, north] }: Polygon): readonly Position[] => {
  if (east - west >= 360) return [];
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    [west, south],
    [west, y],
    [west, north],
    [x, north],
    [east, north],
    [east, y],
    [east, south],
    [x, south],
  ];
};

const extentOf = (polygons: readonly Polygon[]): readonly Position[] => {
  const largest = polygons[0]?.areaRank ?? 0;
  return polygons.filter(({ areaRank }) => areaRank >= largest - negligible).flatMap(outlineOf);
};

const ownPoints = (place: MapPlace, polygons: readonly Polygon[]): readonly Position[] => {
  if (place.precision === 'country') return extentOf(polygons);
  if (!place.position) return [];
  return place.precision === 'area' ? circle(place.position, place.radius * 2) : [place.position];
};

/**
 * Places that lie within a part of what would be shown are shown from near instead, with room around them: else they would
 * all stand in its middle. Never from nearer than the last number, in km, lest coasts look crude and places too exact.
 */
const together = { part: 0.55, margin: 0.3, least: 50 } as const;

const kilometresTo = (points: readonly Position[], centre: Position): number =>
  Math.max(0, ...points.map((point) => distance(centre, point))) * kilometresPerDegree;

/** Where the places lie together, their surroundings; else the whole country round them where it is not too large, or a part of it. */
const surroundings = (
  own: readonly Position[],
  count: number,
  polygons: readonly Polygon[],
): readonly Position[] => {
  const centre = middleOf(own);
  const extent = extentOf(polygons);
  const reach = kilometresTo(extent, centre);
  const spread = kilometresTo(own, centre);
  const shown =
    extent.length === 0 ? leastReach : Math.max(leastReachOfSmall, Math.min(reach, farthestBorder));
  if (count > 1 && spread < shown * together.part)
    return [
      ...circle(centre, together.least),
      ...own.flatMap((point) => circle(point, spread * together.margin)),
    ];
  if (extent.length === 0 || reach > farthestBorder) return circle(centre, leastReach);
  return [...extent, ...circle(centre, leastReachOfSmall)];
};

/**
 * What the frame is drawn round: the places, each as large as it is uncertain, and the country that the brief is about.
 * @param countries the index of each place's country, -1 where it has none
 * @param focus the country that the brief is about
 */
export const subjectOf = (
  places: readonly MapPlace[],
  countries: readonly number[],
  focus: number,
  atlas: Atlas,
): Subject => {
  const polygonsOf = (country: number): readonly Polygon[] => atlas.near.polygons[country] ?? [];
  const own = places.flatMap((place, index) => ownPoints(place, polygonsOf(countries[index] ?? -1)));
  const around = surroundings(own, places.length, polygonsOf(focus));
  const points = [...own, ...around];
  const centre = middleOf(points);
  const reach = Math.max(...points.map((point) => distance(centre, point)));
  return { centre: reach > widestRegion ? [middleLongitude(own), 0] : centre, points, reach };
};
