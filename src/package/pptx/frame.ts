import type { FrameWish } from '../wish.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, child, children } from '../xml/query.ts';

/** The elements of a shape tree that show something, and where each keeps its name. */
const nonVisual: Readonly<Record<string, string>> = {
  'p:sp': 'p:nvSpPr',
  'p:cxnSp': 'p:nvCxnSpPr',
  'p:pic': 'p:nvPicPr',
  'p:graphicFrame': 'p:nvGraphicFramePr',
  'p:grpSp': 'p:nvGrpSpPr',
};

/** A shape, line, picture or table with what the deck asks for it. */
export interface Frame {
  readonly element: XmlElement;
  readonly wish: FrameWish;
}

const nonVisualProperties = (frame: XmlElement): XmlElement | undefined => {
  const name = nonVisual[frame.name];
  return name === undefined ? undefined : child(frame, name);
};

/** `p:cNvPr`: id, name and alternative text. */
export const drawingProperties = (frame: XmlElement): XmlElement | undefined => {
  const holder = nonVisualProperties(frame);
  return holder && child(holder, 'p:cNvPr');
};

const readWish = (name: string): FrameWish =>
  // What begins so was written by the deck as a FrameWish; names of its own the library never begins with a brace.
  name.startsWith('{') ? (JSON.parse(name) as FrameWish) : { name };

/** The frames of a shape tree in reading order. */
export const readFrames = (tree: XmlElement): readonly Frame[] =>
  children(tree)
    .filter((found) => found.name in nonVisual)
    .map((found) => {
      const properties = drawingProperties(found);
      return { element: found, wish: readWish((properties && attribute(properties, 'name')) ?? '') };
    });
