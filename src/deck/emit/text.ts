import type PptxGenJS from 'pptxgenjs';
import type { RunModel, TextModel } from '../model/model.ts';
import type { LayoutObject, Slide } from './library.ts';

/** Copies of the runs: the library writes into what it is given. */
export const textProps = (runs: readonly RunModel[]): PptxGenJS.TextProps[] =>
  runs.map(({ text, options }) => ({
    text,
    options: {
      ...options,
      ...(options.underline ? { underline: { ...options.underline } } : {}),
      ...(options.hyperlink ? { hyperlink: { ...options.hyperlink } } : {}),
      ...('bullet' in options ? { bullet: { ...options.bullet } } : { bullet: false }),
    },
  }));

const boxOptions = (model: TextModel): PptxGenJS.TextPropsOptions => ({
  ...model.box,
  objectName: model.name,
  margin: [...model.margin],
  valign: model.anchor,
  isTextBox: true,
  ...(model.shape === 'rect' ? {} : { shape: model.shape }),
  ...(model.fill ? { fill: { color: model.fill } } : {}),
  ...(model.line ? { line: { ...model.line } } : {}),
});

export const addText = (slide: Slide, model: TextModel): void => {
  slide.addText(textProps(model.runs), boxOptions(model));
};

/** In a layout the library takes one run, and its look from the box. */
export const layoutText = (model: TextModel): LayoutObject => ({
  text: {
    text: model.runs[0]?.text ?? '',
    options: { ...boxOptions(model), ...model.runs[0]?.options },
  },
});
