import type PptxGenJS from 'pptxgenjs';
import type { ConnectorModel, LineModel, ShapeModel } from '../model/model.ts';
import type { LayoutObject, Slide } from './library.ts';

const shapeOptions = (model: ShapeModel): PptxGenJS.ShapeProps => ({
  ...model.box,
  objectName: model.name,
  ...(model.fill ? { fill: { color: model.fill } } : {}),
  ...(model.line ? { line: { ...model.line } } : {}),
});

const lineOptions = (model: LineModel | ConnectorModel): PptxGenJS.ShapeProps => ({
  ...model.box,
  objectName: model.name,
  line: { ...model.line },
});

export const addShape = (slide: Slide, model: ShapeModel): void => {
  slide.addShape(model.shape, shapeOptions(model));
};

export const addLine = (slide: Slide, model: LineModel | ConnectorModel): void => {
  slide.addShape('line', lineOptions(model));
};

/** Layouts know no ellipse as such; as the shape of an empty text they do. */
export const layoutShape = (model: ShapeModel): LayoutObject => ({
  text: { text: '', options: { ...shapeOptions(model), shape: model.shape } },
});

export const layoutLine = (model: LineModel): LayoutObject => ({ line: lineOptions(model) });
