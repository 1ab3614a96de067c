import { SaxesParser } from 'saxes';
import { limits } from '../../unit/limits.ts';
import { damaged, otherKind, tooLarge, unsafe } from '../fault.ts';
import { svgNamespace } from './vocabulary.ts';

export interface SvgElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (SvgElement | string)[];
}

/** An attribute with its name as SVG knows it; `undefined` where it is another vocabulary's. */
export interface SvgAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

/** What becomes of an element as it opens: kept, or left out with all that is in it. */
export type Admit = (local: string, attributes: readonly SvgAttribute[]) => SvgElement | undefined;

interface Reading {
  readonly open: SvgElement[];
  root: SvgElement | undefined;
  /** How many elements are open in one that is left out. */
  skipped: number;
  count: number;
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged('its text is not UTF-8');
  }
};

const openElement = (
  reading: Reading,
  uri: string,
  local: string,
  attributes: readonly SvgAttribute[],
  admit: Admit,
): void => {
  const { nesting, work } = { nesting: limits.vectorNesting.most, work: limits.vectorWork.most };
  if (reading.skipped > 0 || (uri !== svgNamespace && reading.root)) {
    reading.skipped += 1;
    return;
  }
  if (!reading.root && (uri !== svgNamespace || local !== 'svg'))
    throw otherKind('XML or HTML, but no SVG', 'PNG, JPEG, GIF, WebP and SVG are taken');
  const element = admit(local, attributes);
  if (!element) {
    reading.skipped += 1;
    return;
  }
  reading.count += 1;
  if (reading.count > work) throw tooLarge(`more than ${work} elements`, `${work}`);
  if (reading.open.length >= nesting) throw tooLarge(`more than ${nesting} levels of elements`, `${nesting}`);
  reading.open.at(-1)?.children.push(element);
  reading.root ??= element;
  reading.open.push(element);
};

const listen = (parser: SaxesParser<{ xmlns: true }>, reading: Reading, admit: Admit): void => {
  parser.on('error', () => {
    throw damaged('its XML is not well-formed');
  });
  parser.on('doctype', (text) => {
    if (/[[]|<!/.test(text)) throw unsafe('a document type that declares something');
  });
  parser.on('opentag', ({ uri, local, attributes }) =>
    openElement(reading, uri, local, Object.values(attributes), admit),
  );
  parser.on('closetag', () => {
    if (reading.skipped > 0) reading.skipped -= 1;
    else reading.open.pop();
  });
  const take = (text: string): void => {
    const [parent] = reading.open.slice(-1);
    if (reading.skipped === 0) parent?.children.push(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
};

/** Reads an SVG's elements as far as they are admitted. Entities are not known, comments and instructions are left out. */
export const readSvg = (bytes: Uint8Array, admit: Admit): SvgElement => {
  const reading: Reading = { open: [], root: undefined, skipped: 0, count: 0 };
  const parser = new SaxesParser({ xmlns: true, position: false });
  listen(parser, reading, admit);
  parser.write(decode(bytes)).close();
  if (!reading.root) throw damaged('it has no element');
  return reading.root;
};
