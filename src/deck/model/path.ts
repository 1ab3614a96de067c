import type { Outline, PathItem } from '../../layout/scene.ts';
import type { Length } from '../../unit/length.ts';
import { toInches } from '../../unit/length.ts';
import { boxInInches } from './measure.ts';
import type { PathModel, PathPoint } from './model.ts';
import { lineStyle } from './shape.ts';
import { frameName, type Surroundings } from './wish.ts';

/** The library reads numbers below 100 as inches and all others as EMU, which it writes unrounded: lengths are whole. */
const coordinate = (length: Length): number => (length < 100 ? toInches(length) : length);

const penOf = ({ points, closed }: Outline): readonly PathPoint[] => [
  ...points.map(({ left, top }, index) => ({ x: coordinate(left), y: coordinate(top), moveTo: index === 0 })),
  ...(closed ? [{ close: true } as const] : []),
];

/** A free shape of all the outlines; without two points anywhere there is nothing to draw. */
export const pathModel = (item: PathItem, around: Surroundings): PathModel[] => {
  const points = item.outlines.filter((outline) => outline.points.length > 1).flatMap(penOf);
  if (points.length === 0) return [];
  return [
    {
      kind: 'path',
      name: frameName(item, around),
      box: boxInInches(item.box),
      points,
      fill: item.fill,
      line: item.stroke && lineStyle(item.stroke),
    },
  ];
};
