import { element, type XmlElement } from '../xml/element.ts';
import { noteMarks } from './notes-marks.ts';

/** The `p:nvSpPr` of a placeholder of notes: its name, what may be done to it, and the mark by which Office pairs it. */
export const noteIdentity = (
  kind: keyof typeof noteMarks,
  id: number,
  where: 'master' | 'slide',
): XmlElement => {
  const picture = kind === 'sldImg' ? { noRot: 1, noChangeAspect: 1 } : {};
  return element(
    'p:nvSpPr',
    {},
    element('p:cNvPr', { id, name: `${noteMarks[kind].name} ${id - 1}` }),
    element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, ...picture })),
    element('p:nvPr', {}, element('p:ph', noteMarks[kind][where])),
  );
};
