import type { LineItem, ShapeItem, Stroke } from '../../layout/scene.ts';
import { toPoints } from '../../unit/length.ts';
import { boxInInches } from './measure.ts';
import type { LineModel, LineStyle, ShapeModel } from './model.ts';
import { frameName, type Surroundings } from './wish.ts';

const shapes = { rectangle: 'rect', ellipse: 'ellipse' } as const;

export const lineStyle = (stroke: Stroke): LineStyle => ({
  color: stroke.colour,
  width: toPoints(stroke.width),
  dashType: stroke.dash === 'dashed' ? 'dash' : 'solid',
});

export const shapeModel = (item: ShapeItem, around: Surroundings): ShapeModel[] => [
  {
    kind: 'shape',
    name: frameName(item, around),
    box: boxInInches(item.box),
    shape: shapes[item.geometry],
    fill: item.fill,
    line: item.stroke && lineStyle(item.stroke),
  },
];

export const lineModel = (item: LineItem, around: Surroundings): LineModel[] => [
  { kind: 'line', name: frameName(item, around), box: boxInInches(item.box), line: lineStyle(item.stroke) },
];
