import type { PathModel } from '../model/model.ts';
import type { Slide } from './library.ts';

// The library's declaration forgets the name under which it draws free shapes.
const freeShape = 'custGeom' as Parameters<Slide['addShape']>[0];

/** The library keeps the points it is given, so it gets copies. */
export const addPath = (slide: Slide, model: PathModel): void => {
  slide.addShape(freeShape, {
    ...model.box,
    objectName: model.name,
    points: model.points.map((point) => ({ ...point })),
    ...(model.fill ? { fill: { color: model.fill } } : {}),
    ...(model.line ? { line: { ...model.line } } : {}),
  });
};
