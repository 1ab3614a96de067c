import type { Box } from '../../../unit/box.ts';
import type { Colour } from '../../../unit/colour.ts';
import { emu, point, subtract, zero } from '../../../unit/length.ts';
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

/** Where what is outlined begins and ends, in points; the end lies before the beginning where there is nothing. */
const boundsOf = (outlines: readonly (readonly Spot[])[]): readonly [number, number, number, number] => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines)
    for (const spot of outline) {
      left = Math.min(left, spot[0]);
      top = Math.min(top, spot[1]);
      right = Math.max(right, spot[0]);
      bottom = Math.max(bottom, spot[1]);
    }
  return [left, top, right, bottom];
};

/** Outlines as one free shape; none where there is nothing to draw. */
export const pathItems = (
  name: string,
  outlines: readonly (readonly Spot[])[],
  closed: boolean,
  { fill, stroke }: Look,
): readonly PathItem[] => {
  const bounds = boundsOf(outlines);
  if (bounds[0] > bounds[2]) return [];
  const [left, top, right, bottom] = [point(bounds[0]), point(bounds[1]), point(bounds[2]), point(bounds[3])];
  return [
    {
      ...silent,
      kind: 'path',
      name,
      // A free shape has an area, even where it is an upright or level line.
      box: { left, top, width: emu(Math.max(1, right - left)), height: emu(Math.max(1, bottom - top)) },
      outlines: outlines.map((outline) => ({
        closed,
        points: outline.map((spot) => ({
          left: subtract(point(spot[0]), left),
          top: subtract(point(spot[1]), top),
        })),
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
