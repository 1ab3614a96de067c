import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { detailsOf, originOf } from '../place.ts';
import type { Element } from './element.ts';
import { numericEntity } from './entities.ts';
import { wordingOf } from './faults.ts';
import { fault, type Reading } from './reading.ts';

const unclosed = (reading: Reading, element: Element | undefined, hints: readonly Hint[] = []): void => {
  if (!element) return;
  const details = detailsOf(originOf(reading.markup, element.start, element.end), hints);
  fault(reading, diagnostic('markup-unclosed', { element: element.name }, details));
};

const unmatched = (reading: Reading, behind: number): void => {
  reading.stopped = true;
  const { text } = reading.markup;
  const start = text.lastIndexOf('</', behind - 1);
  const element = text.slice(start + 2, behind - 1).trim();
  const details = detailsOf(originOf(reading.markup, start, behind));
  fault(reading, diagnostic('markup-unmatched-end', { element }, details));
};

/** An end tag of another name than the element that was open: that one is unclosed, or the end tag has no start. */
const crossing = (reading: Reading, behind: number): void => {
  const { markup, stack } = reading;
  const start = markup.text.lastIndexOf('</', behind - 1);
  const name = markup.text.slice(start + 2, behind - 1).trim();
  if (!stack.some((element) => element.name === name)) {
    unmatched(reading, behind);
    return;
  }
  const span = originOf(markup, start, behind).template;
  unclosed(reading, reading.closed, span && [{ message: 'it should have been closed before this', span }]);
};

const namedEntity = (reading: Reading, behind: number): void => {
  const start = reading.markup.text.lastIndexOf('&', behind - 1);
  const name = reading.markup.text.slice(start + 1, behind - 1);
  const details = detailsOf(originOf(reading.markup, start, behind));
  fault(reading, diagnostic('markup-named-entity', { name, numeric: numericEntity(name) }, details));
};

const bareAmpersand = 'disallowed character in entity name';

/** The reader takes what follows a bare `&` for an entity's name, to the end of the text if need be. */
const strayAmpersand = ({ markup, cursor }: Reading): number => {
  const found = markup.text.slice(cursor).search(/&(?!#?\w+;)/);
  return found === -1 ? -1 : cursor + found;
};

/** Where the fault is, as far as the reader's position tells. */
const placeOf = (reading: Reading, reason: string, position: number): number => {
  const { text } = reading.markup;
  const last = Math.max(0, position - 1);
  if (/entity name/.test(reason)) {
    const stray = strayAmpersand(reading);
    return stray === -1 ? text.lastIndexOf('&', last) : stray;
  }
  if (/entity/.test(reason)) return text.lastIndexOf('&', last);
  if (!/outside/.test(reason)) return last;
  const words = text.slice(reading.cursor).search(/\S/);
  return reading.cursor + Math.max(0, words);
};

/** Reports a fault of form and ends the reading: what follows could only be guessed at. */
export const malformed = (reading: Reading, reason: string, position: number): void => {
  reading.stopped = true;
  const start = placeOf(reading, reason, position);
  const problem = wordingOf(reason);
  const details = detailsOf(originOf(reading.markup, start, start + 1));
  fault(reading, diagnostic('markup-malformed', { problem }, details));
};

/** The text ended with elements open, or inside of a tag or what was taken for an entity. */
const atEnd = (reading: Reading, message: string, position: number): void => {
  if (strayAmpersand(reading) >= 0) malformed(reading, bareAmpersand, position);
  else if (/unexpected end/.test(message)) malformed(reading, message, position);
  else unclosed(reading, reading.stack.pop());
};

/** Turns what the XML reader says into one of our diagnostics. `position` is the offset behind the last character it took. */
export const readFault = (reading: Reading, message: string, position: number): void => {
  if (/undefined entity\.$/.test(message)) namedEntity(reading, position);
  else if (/unexpected close tag\.$/.test(message)) crossing(reading, position);
  else if (/unmatched closing tag: /.test(message)) unmatched(reading, position);
  else if (/unclosed tag: |unexpected end\.$/.test(message)) atEnd(reading, message, position);
  else malformed(reading, message, position);
};
