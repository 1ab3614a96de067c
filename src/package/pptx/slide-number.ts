import { clone, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement, type XmlNode } from '../xml/element.ts';
import { child, descendants, textOf } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** PowerPoint's own identifier of the field; all slide numbers may share it. */
const fieldIdentifier = '{F7021451-1387-4CA6-816F-3879F97B5CBC}';

/** A field that PowerPoint fills with the slide's number; `shown` is what it says until then. */
export const numberField = (shown: string, look: XmlElement | undefined): XmlElement =>
  element(
    'a:fld',
    { id: fieldIdentifier, type: 'slidenum' },
    ...(look ? [clone(look)] : []),
    element('a:t', {}, shown),
  );

const runLike = (run: XmlElement, text: string): readonly XmlElement[] => {
  if (text === '') return [];
  const copy = clone(run);
  const shown = child(copy, 'a:t');
  if (shown) replaceChildren(shown, [text]);
  return [copy];
};

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Where a number stands in a text that is not part of a longer one; -1 where it does not. */
const placeOf = (text: string, digits: string): number => {
  for (let at = text.indexOf(digits); at !== -1; at = text.indexOf(digits, at + 1))
    if (!isDigit(text[at - 1]) && !isDigit(text[at + digits.length])) return at;
  return -1;
};

/** "Page 7 of 12" on slide 7 becomes "Page ", the field, " of 12". */
const split = (run: XmlElement, digits: string): readonly XmlElement[] | undefined => {
  const text = textOf(child(run, 'a:t') ?? '');
  const at = placeOf(text, digits);
  if (at === -1) return undefined;
  return [
    ...runLike(run, text.slice(0, at)),
    numberField(digits, child(run, 'a:rPr')),
    ...runLike(run, text.slice(at + digits.length)),
  ];
};

/** Puts the field where the number stands in a paragraph; only the first time. */
const fillParagraph = (paragraph: XmlElement, digits: string): boolean => {
  let done = false;
  const nodes = paragraph.children.flatMap((node): readonly XmlNode[] => {
    const parts = !done && typeof node !== 'string' && node.name === 'a:r' ? split(node, digits) : undefined;
    done ||= parts !== undefined;
    return parts ?? [node];
  });
  if (done) replaceChildren(paragraph, nodes);
  return done;
};

/** In a slide-number placeholder the number is a field, so that it stays right when slides are moved. */
export const fieldSlideNumbers: Repair = ({ frames, number }) => {
  if (number === undefined) return;
  for (const { element: frame, wish } of frames) {
    if (wish.placeholder?.type !== 'sldNum') continue;
    descendants(frame, 'a:p').some((paragraph) => fillParagraph(paragraph, String(number)));
  }
};
