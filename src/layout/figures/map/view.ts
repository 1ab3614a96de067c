import {
  type GeoProjection,
  type GeoStream,
  geoAzimuthalEqualArea,
  geoClipRectangle,
  geoDistance,
  geoEqualEarth,
} from 'd3-geo';
import type { Position } from './atlas/geometry.ts';
import { eastOf, type Window } from './atlas/line.ts';
import { type Subject, widestRegion } from './subject.ts';

/** A position on the map in points (1/72 in) from its upper left corner. */
export type Spot = readonly [x: number, y: number];

/** A map's frame, filled: how the Earth falls into it. */
export interface View {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** True for a map of the whole Earth: its scale is not the same everywhere. */
  readonly world: boolean;
  /** At the centre. */
  readonly kilometresPerPoint: number;
  readonly window: Window;
  readonly centre: Position;
  /** Where a position falls, off the frame too. */
  readonly spotOf: (position: Position) => Spot;
  readonly positionOf: (spot: Spot) => Position | undefined;
  /** Geometry sent into it comes out in the sink, projected and cut at the frame. */
  readonly stream: (sink: GeoStream) => GeoStream;
  /**
   * Spots sent into it come out cut at the frame: where lines are drawn straight between the spots of their positions.
   * `undefined` where their curves must be followed.
   */
  readonly cut: ((sink: GeoStream) => GeoStream) | undefined;
}

/** Of the shorter side: between the frame and what must stand well within it. */
const padding = 0.11;

const earthRadius = 6371;

/** How finely curves are followed, in points. */
const precision = 0.7;
/** Up to this reach, in degrees, what a line between two points of the atlas bends cannot be seen: it is drawn straight. */
const straight = 25;

/** A degree to the north of the centre is as long as anything is there. */
const scaleAt = (projection: GeoProjection, [longitude, latitude]: Position): number => {
  const other: Position = [longitude, latitude > 0 ? latitude - 0.01 : latitude + 0.01];
  const [x1 = 0, y1 = 0] = projection([longitude, latitude]) ?? [];
  const [x2 = 0, y2 = 0] = projection([...other]) ?? [];
  return (geoDistance([longitude, latitude], [...other]) * earthRadius) / Math.hypot(x2 - x1, y2 - y1);
};

const samples = 8;

/** Positions all over the frame. */
const positionsIn = (projection: GeoProjection, width: number, height: number): readonly Position[] =>
  Array.from(
    { length: (samples + 1) ** 2 },
    (_, index): Spot => [
      ((index % (samples + 1)) * width) / samples,
      (Math.floor(index / (samples + 1)) * height) / samples,
    ],
  ).flatMap((spot) => {
    const [longitude = NaN, latitude = NaN] = projection.invert?.([...spot]) ?? [];
    return Number.isFinite(longitude) && Number.isFinite(latitude) ? [[longitude, latitude] as const] : [];
  });

const everywhere = { halfWidth: 180, south: -90, north: 90 } as const;

/** What the frame shows of the Earth, with some room to spare. */
const windowOf = (projection: GeoProjection, width: number, height: number, [centre]: Position): Window => {
  const positions = positionsIn(projection, width, height);
  const spot = (latitude: number): Spot | undefined => {
    const [x = NaN, y = NaN] = projection([centre, latitude]) ?? [];
    return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : undefined;
  };
  if (spot(90) || spot(-90)) {
    const latitudes = positions.map(([, latitude]) => latitude);
    const [south, north] = [Math.min(...latitudes) - 3, Math.max(...latitudes) + 3];
    return { centre, halfWidth: 180, south: spot(-90) ? -90 : south, north: spot(90) ? 90 : north };
  }
  const east = positions.map(([longitude]) => Math.abs(eastOf(longitude, centre)));
  const latitudes = positions.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const spare = 0.08 * (north - south) + 0.05;
  return {
    centre,
    halfWidth: Math.min(180, Math.max(...east) * 1.08 + 0.05),
    south: south - spare,
    north: north + spare,
  };
};

/**
 * The view of a subject in a frame of that size. A region is drawn in Lambert's azimuthal equal-area projection about
 * its own centre: north is up there, distances are true there, and neither pole nor antimeridian is anything special.
 * Places all over the Earth stand on a map of the whole, in the Equal Earth projection.
 * @param width in points, as the height
 */
export const viewOf = (subject: Subject, width: number, height: number): View => {
  const [longitude, latitude] = subject.centre;
  const world = subject.reach > widestRegion;
  const projection = world
    ? geoEqualEarth().rotate([-longitude, 0])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const inset = world ? 2 : padding * Math.min(width, height);
  const extent: [[number, number], [number, number]] = [
    [inset, inset],
    [width - inset, height - inset],
  ];
  const points = { type: 'MultiPoint' as const, coordinates: subject.points.map((point) => [...point]) };
  const flat = subject.reach <= straight;
  projection.precision(flat ? 0 : precision).fitExtent(extent, world ? { type: 'Sphere' } : points);
  const centre = projection.invert?.([width / 2, height / 2]) ?? [longitude, latitude];
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    world,
    centre,
    kilometresPerPoint: scaleAt(projection, centre),
    window: world ? { centre: centre[0], ...everywhere } : windowOf(projection, width, height, centre),
    spotOf: (position) => projection([...position]) ?? [NaN, NaN],
    positionOf: (spot) => projection.invert?.([...spot]) ?? undefined,
    stream: (sink) => projection.stream(sink),
    cut: flat ? geoClipRectangle(0, 0, width, height) : undefined,
  };
};
