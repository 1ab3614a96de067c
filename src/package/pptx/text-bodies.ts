import { replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, setAttribute } from '../xml/query.ts';
import type { Repair } from './repair.ts';

export const emptyTextBody = (name: 'p:txBody' | 'a:txBody', language: string): XmlElement =>
  element(
    name,
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:endParaRPr', { lang: language })),
  );

const runsFromRight = (body: XmlElement): boolean => {
  const [paragraph] = descendants(body, 'a:pPr');
  return paragraph !== undefined && attribute(paragraph, 'rtl') === '1';
};

/**
 * Text was measured before it was written: PowerPoint may neither shrink it nor let its box grow. Said aloud, since a
 * placeholder would take the behaviour of its layout.
 */
const repairBody = (body: XmlElement): void => {
  const properties = child(body, 'a:bodyPr');
  if (!properties) return;
  setAttribute(properties, 'rtlCol', runsFromRight(body) ? 1 : 0);
  replaceChildren(properties, [element('a:noAutofit')]);
};

/** Every shape has a text body: PowerPoint offers to repair one without. */
export const repairTextBodies: Repair = ({ frames }, { properties }) => {
  for (const { element: frame } of frames) {
    if (frame.name !== 'p:sp') continue;
    const body = child(frame, 'p:txBody');
    if (body) repairBody(body);
    else frame.children.push(emptyTextBody('p:txBody', properties.language));
  }
};
