import { geoOrthographic } from 'd3-geo';
import type { Atlas } from './atlas/atlas.ts';
import type { Position } from './atlas/geometry.ts';
import { outlinesOf } from './outlines.ts';
import type { Spot, View } from './view.ts';

/** The Earth as seen from above the map's centre, in points from the upper left corner of its box. */
export interface Globe {
  readonly land: readonly (readonly Spot[])[];
  /** What the map shows of it. */
  readonly frame: readonly Spot[];
}

/** In points. */
export const globeSize = 74;

/** A frame smaller than this could not be seen, in points. */
const smallestFrame = 6;

const perSide = 6;

/** Positions along the frame, clockwise. */
const edgeOf = (view: View): readonly Position[] => {
  const { width, height } = view;
  const corners: readonly Spot[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return corners.flatMap(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Array.from(
      { length: perSide },
      (_, step): Spot => [x + ((nextX - x) * step) / perSide, y + ((nextY - y) * step) / perSide],
    ).flatMap((spot) => {
      const position = view.positionOf(spot);
      return position ? [position] : [];
    });
  });
};

const square = (side: number): readonly Spot[] => {
  const [near, far] = [(globeSize - side) / 2, (globeSize + side) / 2];
  return [
    [near, near],
    [far, near],
    [far, far],
    [near, far],
  ];
};

const rounded = (value: number): number => Math.round(value * 20) / 20;

export const globeOf = (view: View, atlas: Atlas): Globe => {
  const [longitude, latitude] = view.centre;
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .scale(globeSize / 2)
    .translate([globeSize / 2, globeSize / 2])
    .precision(0);
  // d3 wants pairs that it might change; what it is given here it only reads.
  const coordinates = atlas.globe.map((ring) => [ring as [number, number][]]);
  const frame = edgeOf(view).flatMap((position): readonly Spot[] => {
    const [x, y] = projection([...position]) ?? [];
    return x === undefined || y === undefined ? [] : [[rounded(x), rounded(y)]];
  });
  const widths = [0, 1].map((axis) => {
    const values = frame.map((spot) => spot[axis] ?? 0);
    return Math.max(...values) - Math.min(...values);
  });
  return {
    land: outlinesOf(
      { type: 'MultiPolygon', coordinates },
      { width: view.width, height: view.height, stream: (sink) => projection.stream(sink) },
    ),
    frame: Math.max(...widths) < smallestFrame ? square(smallestFrame) : frame,
  };
};
