import { SaxesParser } from 'saxes';
import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Markup } from '../../template/markup.ts';
import { limits } from '../../unit/limits.ts';
import { detailsOf, originOf } from '../place.ts';
import { pieces } from './characters.ts';
import type { Element } from './element.ts';
import { malformed, readFault } from './read-faults.ts';
import { fault, type OpenElement, type Reading } from './reading.ts';

const { most: largestMarkup } = limits.markupCharacters;
/** A deck of a thousand slides has some twenty thousand. */
const { most: mostElements } = limits.markupElements;
/** Real documents reach about twelve. */
const { most: deepest } = limits.markupNesting;

/** Nobody reads more faults of one document. */
const mostFaults = 100;

/** Leaves the XML reader, which would find a fault in each character of the rest. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

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
  reading.opened += 1;
  if (stack.length <= deepest && reading.opened <= mostElements) return;
  reading.stopped = true;
  const details = detailsOf(originOf(reading.markup, start, behind));
  const found =
    stack.length > deepest
      ? diagnostic('markup-too-deep', { limit: deepest }, details)
      : diagnostic('markup-too-large', { limit: mostElements, of: 'elements' }, details);
  fault(reading, found);
};

const readText = (reading: Reading, end: number): void => {
  const parent = reading.stack[reading.stack.length - 1];
  parent?.children.push(...pieces(reading.markup, reading.cursor, end));
  reading.cursor = end;
};

const listen = (parser: SaxesParser, reading: Reading): void => {
  /** Runs a step, and goes no further where a fault has ended the reading. */
  const step = (run: () => void): void => {
    run();
    if (reading.stopped || reading.faults >= mostFaults) throw new Stopped();
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

const readThrough = (reading: Reading): void => {
  const parser = new SaxesParser({ position: true });
  listen(parser, reading);
  try {
    // saxes dies of half a surrogate pair at the end of its text; what takes its place is as long, so positions hold.
    parser.write(reading.markup.text.toWellFormed()).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
};

/**
 * Reads markup as XML 1.0 into a tree of elements. Unclosed elements and unknown entities are all reported; after another
 * fault the rest is not read.
 * @returns `undefined` where the markup is not well-formed, too large or too deep
 */
export const readElements = (markup: Markup, report: Report): Element | undefined => {
  if (markup.text.length > largestMarkup) {
    const found = { limit: largestMarkup, of: 'characters' } as const;
    report(diagnostic('markup-too-large', found, detailsOf(originOf(markup, 0, 1))));
    return undefined;
  }
  const reading: Reading = {
    markup,
    report,
    stack: [],
    attributes: [],
    root: undefined,
    cursor: 0,
    opened: 0,
    closed: undefined,
    stopped: false,
    faults: 0,
  };
  readThrough(reading);
  return reading.faults === 0 ? reading.root : undefined;
};
