import { type GeoPermissibleObjects, type GeoStream, geoStream } from 'd3-geo';
import type { Position } from './atlas/geometry.ts';
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

/** A position, and after it where it falls: read where lines are straight there. */
export type Plotted = readonly [longitude: number, latitude: number, x: number, y: number];

const sendLine = (line: readonly Plotted[], count: number, from: 0 | 2, stream: GeoStream): void => {
  stream.lineStart();
  for (let index = 0; index < count; index++) {
    const point = line[index];
    if (point) stream.point(point[from], point[from + 1] ?? 0);
  }
  stream.lineEnd();
};

/** Draws lines and polygons on a map, cut at its frame; of polygons their rings, which close by themselves. */
export interface Outliner {
  readonly plot: (position: Position) => Plotted;
  readonly line: (line: readonly Plotted[]) => Outlines;
  readonly polygons: (polygons: readonly (readonly (readonly Plotted[])[])[]) => Outlines;
}

/** What draws one thing after another: the way into the frame is made once, and a point that things share is projected once. */
export const outliner = (view: View): Outliner => {
  const { sink, found } = collector(view);
  const [stream, from] = view.cut ? [view.cut(sink), 2 as const] : [view.stream(sink), 0 as const];
  return {
    plot: (position) => {
      const [x, y] = view.cut ? view.spotOf(position) : [0, 0];
      return [position[0], position[1], x, y];
    },
    line: (line) => {
      sendLine(line, line.length, from, stream);
      return found.splice(0);
    },
    polygons: (polygons) => {
      for (const rings of polygons) {
        if (rings.length === 0) continue;
        stream.polygonStart();
        for (const ring of rings) sendLine(ring, ring.length - 1, from, stream);
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
