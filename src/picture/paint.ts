import type { Dash, Stroke } from '../layout/scene.ts';
import type { Colour } from '../unit/colour.ts';
import { toPoints } from '../unit/length.ts';
import type { Attributes } from './xml.ts';

/** Dashes and gaps as multiples of the line's width, as DrawingML's presets of these names have them. */
const dashes: Readonly<Record<Dash, readonly number[] | undefined>> = {
  solid: undefined,
  dashed: [4, 3],
  dotted: [1, 1],
  dashDotted: [4, 3, 1, 3],
};

export const fillOf = (fill: Colour | undefined): Attributes => ({
  fill: fill === undefined ? 'none' : `#${fill}`,
});

export const strokeOf = (stroke: Stroke | undefined): Attributes => {
  if (!stroke) return {};
  const width = toPoints(stroke.width);
  const pattern = dashes[stroke.dash]?.map((part) => Math.round(part * width * 100) / 100);
  return { stroke: `#${stroke.colour}`, 'stroke-width': width, 'stroke-dasharray': pattern?.join(' ') };
};
