/** Degrees: longitude (east of Greenwich), latitude (north of the equator). */
export type Position = readonly [longitude: number, latitude: number];

/**
 * Geometry as `scripts/make-map.mjs` writes it: lines that neighbours share, so that no border has gaps, their points
 * ranked by what leaving them out would cost. A rank counts doublings of a triangle of `rankArea` km².
 */
export interface Geometry {
  /** A position is a point of the grid × `scale` + `translate`. */
  readonly scale: readonly number[];
  readonly translate: readonly number[];
  /** Lines that stretch along what is disputed. */
  readonly disputed: readonly number[];
  /** Borders of bases and leases, which are not drawn. */
  readonly hidden: readonly number[];
  /**
   * Units split by `|`, in the order of the countries; their polygons by `;`, the largest first. A polygon: the rank of
   * its area, its west, south, east and north in tenths of a degree, and its rings split by `/`: lines by number, `~n` backwards.
   */
  readonly polygons: string;
  /** Split by spaces: for each point its rank, and its distance from the point before, in digits of base 64. */
  readonly lines: string;
}

/** In km². */
const rankArea = 0.25;

/** The least rank of the points that a picture needs in which a triangle of that area (km²) can just be seen. */
export const rankOf = (area: number): number => Math.max(0, Math.ceil(Math.log2(area / rankArea)));

/** West, south, east and north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface Polygon {
  readonly areaRank: number;
  readonly bounds: Bounds;
  readonly rings: readonly (readonly number[])[];
}

const polygonOf = (packed: string): Polygon => {
  const [rank = '', west = '', south = '', east = '', north = '', rings = ''] = packed.split(' ');
  return {
    areaRank: Number(rank),
    bounds: [Number(west) / 10, Number(south) / 10, Number(east) / 10, Number(north) / 10],
    rings: rings.split('/').map((ring) => ring.split(',').map(Number)),
  };
};

/** The polygons of each unit, the largest first. */
export const unpackPolygons = (packed: string): readonly (readonly Polygon[])[] =>
  packed.split('|').map((unit) => unit.split(';').map(polygonOf));
