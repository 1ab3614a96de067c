import { SaxesParser } from 'saxes';
import { diagnostic, type Hint, type Report } from '../../diagnostic/diagnostic.ts';
import type { Markup } from '../../template/markup.ts';
import { detailsOf, originOf } from '../place.ts';
import { pieces } from './characters.ts';
import type { Attribute, Content, Element } from './element.ts';
import { numericEntity } from './entities.ts';
import { wordingOf } from './faults.ts';

/** Code units of one document's markup: a brief is refused at 5 MB long before it prints so much. */
const largestMarkup = 50_000_000;
/** Elements within elements; real documents reach about twelve. */
const deepest = 100;

interface OpenElement extends Element {
  readonly children: Content[];
}

interface Reading {
  readonly markup: Markup;
  readonly report: Report;
  readonly stack: OpenElement[];
  attributes: Attribute[];
  root: Element | undefined;
  /** Offset behind the last tag or comment: where text would begin. */
  cursor: number;
  /** The element that was closed last: the one that an end tag of another name left open. */
  closed: Element | undefined;
  /** After a fault that would make others up, nothing more is read. */
  stopped: boolean;
  faults: number;
}

const fault = (reading: Reading, found: ReturnType<typeof diagnostic>): void => {
  reading.faults += 1;
  reading.report(found);
};

const readAttribute = (reading: Reading, name: string, value: string, behind: number): void => {
  const { text } = reading.markup;
  const valueEnd = behind - 1;
  const valueStart = text.lastIndexOf(text[valueEnd] ?? '"', valueEnd - 1) + 1;
  const start = text.lastIndexOf(name, valueStart);
  reading.attributes.push({ name, value, start, valueStart, valueEnd });
};

const openElement = (reading: Reading, name: string, behind: number): void => {
  const { text } = reading.markup;
  const first = reading.attributes[0]?.start ?? behind - 1;
  const start = text.lastIndexOf('<', first);
  const { attributes, stack } = reading;
  const element: OpenElement = { kind: 'element', name, attributes, children: [], start, end: behind };
  reading.attributes = [];
  reading.cursor = behind;
  const parent = stack[stack.length - 1];
  if (parent) parent.children.push(element);
  else reading.root ??= element;
  stack.push(element);
  if (stack.length <= deepest) return;
  reading.stopped = true;
  const details = detailsOf(originOf(reading.markup, start, behind));
  fault(reading, diagnostic('markup-too-deep', { limit: deepest }, details));
};

const readText = (reading: Reading, end: number): void => {
  const parent = reading.stack[reading.stack.length - 1];
  parent?.children.push(...pieces(reading.markup, reading.cursor, end));
  reading.cursor = end;
};

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
const strayAmpersand = (text: string): number => text.search(/&(?!#?\w+;)/);

const malformed = (reading: Reading, reason: string, position: number): void => {
  reading.stopped = true;
  const { text } = reading.markup;
  const entity = /entity/.test(reason);
  const stray = entity ? strayAmpersand(text) : -1;
  const start = stray >= 0 ? stray : text.lastIndexOf(entity ? '&' : '', Math.max(0, position - 1));
  const problem = wordingOf(stray >= 0 ? bareAmpersand : reason);
  const details = detailsOf(originOf(reading.markup, start, start + 1));
  fault(reading, diagnostic('markup-malformed', { problem }, details));
};

/** The text ended with elements open, or inside of a tag or what was taken for an entity. */
const atEnd = (reading: Reading, message: string, position: number): void => {
  if (strayAmpersand(reading.markup.text) >= 0) malformed(reading, bareAmpersand, position);
  else if (/unexpected end/.test(message)) malformed(reading, message, position);
  else unclosed(reading, reading.stack.pop());
};

const readFault = (reading: Reading, message: string, position: number): void => {
  if (/undefined entity\.$/.test(message)) namedEntity(reading, position);
  else if (/unexpected close tag\.$/.test(message)) crossing(reading, position);
  else if (/unmatched closing tag: /.test(message)) unmatched(reading, position);
  else if (/unclosed tag: |unexpected end\.$/.test(message)) atEnd(reading, message, position);
  else malformed(reading, message, position);
};

const listen = (parser: SaxesParser, reading: Reading): void => {
  /** Runs a step unless a fault has ended the reading. */
  const step = (run: () => void): void => {
    if (!reading.stopped) run();
  };
  parser.on('attribute', ({ name, value }) =>
    step(() => readAttribute(reading, name, value, parser.position)),
  );
  parser.on('opentag', ({ name }) => step(() => openElement(reading, name, parser.position)));
  parser.on('closetag', () => {
    reading.closed = reading.stack.pop();
    reading.cursor = parser.position;
  });
  parser.on('text', () => step(() => readText(reading, parser.position - 1)));
  // The event comes at `--`; the comment ends at the `>` behind it.
  parser.on('comment', () => {
    reading.cursor = parser.position + 1;
  });
  parser.on('cdata', () =>
    step(() => malformed(reading, 'a CDATA section; escape the text instead', parser.position)),
  );
  parser.on('processinginstruction', () =>
    step(() => malformed(reading, 'processing instruction', parser.position)),
  );
  parser.on('doctype', () => step(() => malformed(reading, 'doctype', parser.position)));
  parser.on('error', ({ message }) => step(() => readFault(reading, message, parser.position)));
};

/**
 * Reads markup as XML 1.0 into a tree of elements. Unclosed elements and unknown entities are all reported; after another
 * fault the rest is not read.
 * @returns `undefined` where the markup is not well-formed, too large or too deep
 */
export const readElements = (markup: Markup, report: Report): Element | undefined => {
  if (markup.text.length > largestMarkup) {
    report(diagnostic('markup-too-large', { limit: largestMarkup }, detailsOf(originOf(markup, 0, 1))));
    return undefined;
  }
  const reading: Reading = {
    markup,
    report,
    stack: [],
    attributes: [],
    root: undefined,
    cursor: 0,
    closed: undefined,
    stopped: false,
    faults: 0,
  };
  const parser = new SaxesParser({ position: true });
  listen(parser, reading);
  parser.write(markup.text).close();
  return reading.faults === 0 ? reading.root : undefined;
};
