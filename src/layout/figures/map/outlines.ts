import { type GeoPermissibleObjects, type GeoStream, geoArea, geoStream } from 'd3-geo';
import type { Line } from './atlas/line.ts';
import type { Spot, View } from './view.ts';

/** Spots closer than this, in points, are one. */
const same = 0.15;

/** In twentieths of a point, and no further than the frame, whose own size need not be whole twentieths. */
const rounded = (value: number, most: number): number => Math.min(most, Math.round(value * 20) / 20);

/** Takes what d3 sends line by line. */
const collector = ({
  width,
  height,
}: Pick<View, 'width' | 'height'>): { readonly sink: GeoStream; readonly found: Spot[][] } => {
  const found: Spot[][] = [];
  let line: Spot[] = [];
  const sink: GeoStream = {
    point: (x, y) => {
      const last = line.at(-1);
      if (last && Math.abs(last[0] - x) < same && Math.abs(last[1] - y) < same) return;
      line.push([rounded(x, width), rounded(y, height)]);
    },
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line.length > 1) found.push(line);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  return { sink, found };
};

export type Outlines = readonly (readonly Spot[])[];

const hemisphere = 2 * Math.PI;

const positionsIn = (line: Line): [number, number][] =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index] ?? 0, line[2 * index + 1] ?? 0]);

/** No country covers half of the Earth: an outline so coarse that it crosses itself may seem to hold all the rest. */
const isInsideOut = (rings: readonly Line[]): boolean =>
  geoArea({ type: 'Polygon', coordinates: rings.map(positionsIn) }) > hemisphere;

const backwards = (ring: Line): Line =>
  ring.map((_, index) => ring[ring.length - 2 - index + 2 * (index % 2)] ?? 0);

const send = (line: Line, length: number, stream: GeoStream): void => {
  stream.lineStart();
  for (let index = 0; index < length; index += 2) stream.point(line[index] ?? 0, line[index + 1] ?? 0);
  stream.lineEnd();
};

/** Draws lines and polygons on a map, cut at its frame; of polygons their rings, which close by themselves. */
export interface Outliner {
  /** A line of positions as it is drawn: where they fall, if lines are straight there. */
  readonly plot: (positions: Line) => Line;
  readonly line: (plotted: Line) => Outlines;
  readonly polygons: (polygons: readonly (readonly Line[])[]) => Outlines;
}

/** Where positions fall. */
const plotter =
  ({ spotOf }: View): Outliner['plot'] =>
  (positions) => {
    const spots: number[] = [];
    for (let index = 0; index < positions.length; index += 2) {
      const [x, y] = spotOf([positions[index] ?? 0, positions[index + 1] ?? 0]);
      spots.push(x, y);
    }
    return spots;
  };

/** On the Earth it matters which way a ring turns, on a sheet it does not. */
const outsideIn = (rings: readonly Line[]): readonly Line[] =>
  isInsideOut(rings) ? rings.slice(0, 1).map(backwards) : rings;

/** What draws one thing after another: the way into the frame is made once, and a point that things share is projected once. */
export const outliner = (view: View): Outliner => {
  const { sink, found } = collector(view);
  const stream = view.cut ? view.cut(sink) : view.stream(sink);
  const turned = view.cut ? (rings: readonly Line[]) => rings : outsideIn;
  return {
    plot: view.cut ? plotter(view) : (positions) => positions,
    line: (line) => {
      send(line, line.length, stream);
      return found.splice(0);
    },
    polygons: (polygons) => {
      for (const rings of polygons) {
        if (rings.length === 0) continue;
        stream.polygonStart();
        for (const ring of turned(rings)) send(ring, ring.length - 2, stream);
        stream.polygonEnd();
      }
      return found.splice(0);
    },
  };
};

/** Geometry as lines on the map, cut at its frame; of polygons their rings, which close by themselves. */
export const outlinesOf = (
  geometry: GeoPermissibleObjects,
  view: Pick<View, 'width' | 'height' | 'stream'>,
): Outlines => {
  const { sink, found } = collector(view);
  geoStream(geometry, view.stream(sink));
  return found;
};
