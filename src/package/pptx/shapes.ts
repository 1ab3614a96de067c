import { namespaces } from '../office.ts';
import { remove } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { child, setAttribute } from '../xml/query.ts';
import { drawingProperties } from './frame.ts';
import type { Repair } from './repair.ts';

/** An outline that says nothing is one of PowerPoint's reasons to repair a file. */
export const dropEmptyOutlines: Repair = ({ frames }) => {
  for (const { element: frame } of frames) {
    const properties = child(frame, 'p:spPr');
    if (!properties) continue;
    remove(
      properties,
      (found) => found.name === 'a:ln' && found.children.length === 0 && found.attributes.size === 0,
    );
  }
};

/** Office 2019's mark of a shape that screen readers pass over. */
const decorativeMark = (): XmlElement =>
  element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', { 'xmlns:adec': namespaces.decorative, val: 1 }),
    ),
  );

/** Writes a name and an alternative text: `''` marks what is mere decoration, `undefined` leaves the text to speak. */
export const describeDrawing = (
  properties: XmlElement,
  wish: { readonly name: string; readonly alternative?: string | undefined },
): void => {
  setAttribute(properties, 'name', wish.name);
  setAttribute(properties, 'descr', wish.alternative || undefined);
  remove(properties, (found) => found.name === 'a:extLst');
  if (wish.alternative === '') properties.children.push(decorativeMark());
};

export const describeFrames: Repair = ({ frames }) => {
  for (const { element: frame, wish } of frames) {
    const properties = drawingProperties(frame);
    if (properties) describeDrawing(properties, wish);
  }
};
