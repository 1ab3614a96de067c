import { limits } from '../../unit/limits.ts';
import { replaceChildren } from './edit.ts';
import { isElement, type XmlElement, type XmlNode } from './element.ts';
import { afterSpace, greater, openAt, otherEntity, unescaped } from './opening.ts';

const isText = (node: XmlNode): boolean => typeof node === 'string';

// Open XML mixes text and elements nowhere: white space beside elements is how the writer indented them.
export const dropIndentation = (closed: XmlElement): void => {
  if (!closed.children.some(isElement) || !closed.children.some(isText)) return;
  replaceChildren(
    closed,
    closed.children.filter((node) => isElement(node) || node.trim() !== ''),
  );
};

/** Deeper than any part of Office goes; what walks a tree goes as deep. */
export const { most: deepest } = limits.xmlNesting;

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?[ \t\n]*\?>/;
const beyondSpace = /[^ \t\n]/;

/** Pairs and halves of them, what no XML may hold, and what ends no CDATA section. */
const unusual = /[^\t\n -\ud7ff\ue000-\ufffd]|\]\]>/;

/** The innermost element as it closes; `undefined` where another name does. */
const closeAt = (text: string, place: number, open: XmlElement[]) => {
  const closed = open.pop();
  if (!closed || !text.startsWith(closed.name, place + 2)) return undefined;
  const end = afterSpace(text, place + 2 + closed.name.length);
  if (text.charCodeAt(end) !== greater) return undefined;
  dropIndentation(closed);
  return { closed, after: end + 1 };
};

/**
 * Reads the plain kind of XML that Office and its libraries print: elements, attributes in double quotes, text and a few
 * entities. It takes a fraction of the time that a parser of all XML takes, and a deck has a hundred parts.
 * @returns `undefined` for all else, be it well-formed or not
 */
export const parsePlain = (given: string): XmlElement | undefined => {
  const text = given.includes('\r') ? given.replace(/\r\n?/g, '\n') : given; // XML 1.0, 2.11
  if (unusual.test(text) || otherEntity.test(text)) return undefined;
  const open: XmlElement[] = [];
  let place = declaration.exec(text)?.[0].length ?? 0;
  for (let next = text.indexOf('<', place); next !== -1; next = text.indexOf('<', place)) {
    const words = text.slice(place, next);
    const parent = open.at(-1);
    if (parent && words !== '') parent.children.push(unescaped(words));
    else if (beyondSpace.test(words)) return undefined;
    if (text[next + 1] === '/') {
      const done = closeAt(text, next, open);
      if (!done) return undefined;
      place = done.after;
      if (open.length === 0) return beyondSpace.test(text.slice(place)) ? undefined : done.closed;
      continue;
    }
    const begun = openAt(text, next);
    if (!begun || open.length >= deepest - 1) return undefined;
    place = begun.after;
    parent?.children.push(begun.opened);
    if (!begun.empty) open.push(begun.opened);
    else if (!parent) return beyondSpace.test(text.slice(place)) ? undefined : begun.opened;
  }
  return undefined;
};
