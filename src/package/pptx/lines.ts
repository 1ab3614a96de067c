import { removeNamed, replaceChildren } from '../xml/edit.ts';
import { element } from '../xml/element.ts';
import { attribute, child, path } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** PowerPoint draws a straight line as a connector; a shape with the geometry of a line has handles and text that no line has. */
export const connectLines: Repair = ({ frames }) => {
  for (const { element: frame } of frames) {
    const geometry = path(frame, 'p:spPr', 'a:prstGeom');
    const holder = child(frame, 'p:nvSpPr');
    if (!holder || !geometry || attribute(geometry, 'prst') !== 'line') continue;
    frame.name = 'p:cxnSp';
    holder.name = 'p:nvCxnSpPr';
    const named = child(holder, 'p:cNvPr');
    replaceChildren(holder, [...(named ? [named] : []), element('p:cNvCxnSpPr'), element('p:nvPr')]);
    removeNamed(frame, 'p:txBody');
    const shape = child(frame, 'p:spPr');
    if (shape) removeNamed(shape, 'a:noFill');
  }
};
