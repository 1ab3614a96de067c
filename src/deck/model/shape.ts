import type { Dash, Geometry, LineItem, ShapeItem, Stroke } from '../../layout/scene.ts';
import { toPoints } from '../../unit/length.ts';
import { boxInInches } from './measure.ts';
import type { LineModel, LineStyle, ShapeModel, ShapeName } from './model.ts';
import { frameName, type Surroundings } from './wish.ts';

export const shapeNames = {
  rectangle: 'rect',
  rounded: 'roundRect',
  ellipse: 'ellipse',
  diamond: 'diamond',
} as const satisfies Record<Geometry, ShapeName>;

const dashes = {
  solid: 'solid',
  dashed: 'dash',
  dotted: 'sysDot',
  dashDotted: 'dashDot',
} as const satisfies Record<Dash, LineStyle['dashType']>;

export const lineStyle = (stroke: Stroke): LineStyle => ({
  color: stroke.colour,
  width: toPoints(stroke.width),
  dashType: dashes[stroke.dash],
});

export const shapeModel = (item: ShapeItem, around: Surroundings): ShapeModel[] => [
  {
    kind: 'shape',
    name: frameName(item, around),
    box: boxInInches(item.box),
    shape: shapeNames[item.geometry],
    fill: item.fill,
    line: item.stroke && lineStyle(item.stroke),
  },
];

export const lineModel = (item: LineItem, around: Surroundings): LineModel[] => [
  { kind: 'line', name: frameName(item, around), box: boxInInches(item.box), line: lineStyle(item.stroke) },
];
