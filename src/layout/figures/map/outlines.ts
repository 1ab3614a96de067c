import { type GeoPermissibleObjects, type GeoStream, geoStream } from 'd3-geo';
import type { Spot, View } from './view.ts';

/** Spots closer than this, in points, are one. */
const same = 0.15;

/** In twentieths of a point, and no further than the frame, whose own size need not be whole twentieths. */
const rounded = (value: number, most: number): number => Math.min(most, Math.round(value * 20) / 20);

/** Takes what d3 sends line by line. */
const collector = ({ width, height }: View): { readonly sink: GeoStream; readonly found: Spot[][] } => {
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

/** Draws one geometry after another on a map, as `outlinesOf`: the way into the frame is made once. */
export const outliner = (view: View): ((geometry: GeoPermissibleObjects) => Outlines) => {
  const { sink, found } = collector(view);
  const stream = view.stream(sink);
  return (geometry) => {
    geoStream(geometry, stream);
    return found.splice(0);
  };
};

/** Geometry as lines on the map, cut at its frame; of polygons their rings, which close by themselves. */
export const outlinesOf = (geometry: GeoPermissibleObjects, view: View): Outlines => outliner(view)(geometry);
