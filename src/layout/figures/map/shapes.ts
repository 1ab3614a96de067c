import type { Box } from '../../../unit/box.ts';
import type { Colour } from '../../../unit/colour.ts';
import { emu, type Length, point, subtract, zero } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { noInsets } from '../../place/text.ts';
import type { Geometry, PathItem, SceneParagraph, ShapeItem, Stroke, TextItem } from '../../scene.ts';
import { measureParagraph } from '../../text/measure.ts';
import type { Lettering } from './lettering.ts';
import type { Rect } from './rect.ts';
import type { Spot } from './view.ts';

/** How a shape looks. */
export interface Look {
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

const boxOf = ({ x, y, width, height }: Rect): Box => ({
  left: point(x),
  top: point(y),
  width: point(width),
  height: point(height),
});

/** What is drawn says nothing by itself: the group has the alternative text. */
const silent = { alternative: '', brief: undefined } as const;

export const shapeItem = (
  name: string,
  geometry: Geometry,
  rect: Rect,
  { fill, stroke }: Look,
): ShapeItem => ({
  ...silent,
  kind: 'shape',
  name,
  geometry,
  box: boxOf(rect),
  fill,
  stroke,
});

interface Corner {
  readonly left: Length;
  readonly top: Length;
}

/** Where what is outlined begins and ends; the end lies before the beginning where there is nothing. */
const boundsOf = (outlines: readonly (readonly Corner[])[]): readonly [Length, Length, Length, Length] => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines)
    for (const at of outline) {
      left = Math.min(left, at.left);
      top = Math.min(top, at.top);
      right = Math.max(right, at.left);
      bottom = Math.max(bottom, at.top);
    }
  return [emu(left), emu(top), emu(right), emu(bottom)];
};

/** Outlines as one free shape; none where there is nothing to draw. */
export const pathItems = (
  name: string,
  outlines: readonly (readonly Spot[])[],
  closed: boolean,
  { fill, stroke }: Look,
): readonly PathItem[] => {
  const placed = outlines.map((outline) => outline.map(([x, y]) => ({ left: point(x), top: point(y) })));
  const [left, top, right, bottom] = boundsOf(placed);
  if (left > right) return [];
  return [
    {
      ...silent,
      kind: 'path',
      name,
      // A free shape has an area, even where it is an upright or level line.
      box: { left, top, width: emu(Math.max(1, right - left)), height: emu(Math.max(1, bottom - top)) },
      outlines: placed.map((outline) => ({
        closed,
        points: outline.map((at) => ({ left: subtract(at.left, left), top: subtract(at.top, top) })),
      })),
      fill,
      stroke,
    },
  ];
};

interface TextOptions extends Look {
  readonly align: SceneParagraph['align'];
  readonly geometry?: Geometry;
}

/** Words in a box that takes them. */
export const textItem = (
  name: string,
  { runs }: Lettering,
  rect: Rect,
  setting: Setting,
  { align, geometry, fill, stroke }: TextOptions,
): TextItem => {
  const { context } = setting;
  const paragraph: SceneParagraph = {
    runs,
    align,
    direction: context.direction,
    spaceBefore: zero,
    indent: zero,
    bullet: undefined,
  };
  const box = boxOf(rect);
  return {
    kind: 'text',
    name,
    box,
    alternative: undefined,
    brief: undefined,
    placeholder: undefined,
    paragraphs: [paragraph],
    lines: measureParagraph(paragraph, box.width, context.theme.fonts),
    insets: noInsets,
    anchor: 'middle',
    geometry: geometry ?? 'rectangle',
    fill,
    stroke,
  };
};
