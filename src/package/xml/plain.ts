import { limits } from '../../unit/limits.ts';
import { Attributes } from './attributes.ts';
import { isElement, type XmlElement, type XmlNode } from './element.ts';
import { afterSpace, greater, otherEntity, slash, type Tags, tagAt, unescaped } from './opening.ts';

const isText = (node: XmlNode): boolean => typeof node === 'string';

// Open XML mixes text and elements nowhere: white space beside elements is how the writer indented them.
const mixed = (nodes: readonly XmlNode[]): boolean =>
  nodes.length > 1 && nodes.some(isElement) && nodes.some(isText);

/** What stands in an element, without the white space that indents it. */
export const withoutIndentation = (nodes: XmlNode[]): XmlNode[] =>
  mixed(nodes) ? nodes.filter((node) => isElement(node) || node.trim() !== '') : nodes;

/** Deeper than any part of Office goes; what walks a tree goes as deep. */
export const { most: deepest } = limits.xmlNesting;

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?[ \t\n]*\?>/;
const beyondSpace = /[^ \t\n]/;

/** Pairs and halves of them, what no XML may hold, and what ends no CDATA section. */
const unusual = /[^\t\n -\ud7ff\ue000-\ufffd]|\]\]>/;

/** An element whose end has not come yet. */
interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  /** Where its children begin among all that are waiting for their parents. */
  readonly first: number;
}

/**
 * Takes the children that wait for an element. They are copied out of one list: a list of its own that grows would take
 * room for sixteen more than it holds, for each of tens of thousands of elements.
 */
const closed = ({ name, attributes, first }: Open, waiting: XmlNode[]): XmlElement => {
  const children = withoutIndentation(waiting.slice(first));
  waiting.length = first;
  return { name, attributes, children };
};

/** Where the end tag ends that stands there; -1 where it is another's. */
const endOfTag = (text: string, place: number, { name }: Open): number => {
  if (!text.startsWith(name, place + 2)) return -1;
  const end = afterSpace(text, place + 2 + name.length);
  return text.charCodeAt(end) === greater ? end + 1 : -1;
};

const rootOf = ([root]: readonly XmlNode[]): XmlElement | undefined =>
  root !== undefined && isElement(root) ? root : undefined;

/**
 * Reads the plain kind of XML that Office and its libraries print: elements, attributes in double quotes, text and a few
 * entities. It takes a fraction of the time that a parser of all XML takes, and a deck has a hundred parts.
 * @param tags what was read of other parts of the file
 * @returns `undefined` for all else, be it well-formed or not
 */
export const parsePlain = (given: string, tags: Tags = new Map()): XmlElement | undefined => {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given; // XML 1.0, 2.11
  if (unusual.test(text) || otherEntity.test(text)) return undefined;
  const open: Open[] = [];
  const waiting: XmlNode[] = [];
  let place = declaration.exec(text)?.[0].length ?? 0;
  for (let next = text.indexOf('<', place); next !== -1; next = text.indexOf('<', place)) {
    if (next > place) {
      const words = text.slice(place, next);
      if (open.length > 0) waiting.push(unescaped(words));
      else if (beyondSpace.test(words)) return undefined;
    }
    if (text.charCodeAt(next + 1) === slash) {
      const last = open.pop();
      place = last ? endOfTag(text, next, last) : -1;
      if (!last || place === -1) return undefined;
      waiting.push(closed(last, waiting));
    } else {
      const tag = tagAt(text, next, tags);
      if (!tag || open.length >= deepest - 1) return undefined;
      const { name } = tag;
      const attributes = new Attributes(tag.stated);
      place = next + tag.length;
      if (tag.empty) waiting.push({ name, attributes, children: [] });
      else open.push({ name, attributes, first: waiting.length });
    }
    if (open.length === 0) return beyondSpace.test(text.slice(place)) ? undefined : rootOf(waiting);
  }
  return undefined;
};
