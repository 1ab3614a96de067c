import { withoutForbidden } from '../../unit/characters.ts';
import type { XmlElement, XmlNode } from './element.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};
const escapeCharacter = (character: string): string => escapes[character] ?? character;

// A parser turns a bare carriage return into a line feed, and white space in an attribute into spaces.
const printText = (text: string): string => withoutForbidden(text).replace(/[&<>\r]/g, escapeCharacter);
const printValue = (text: string): string => withoutForbidden(text).replace(/[&<>"\t\n\r]/g, escapeCharacter);

const append = (node: XmlNode, pieces: string[]): void => {
  if (typeof node === 'string') {
    pieces.push(printText(node));
    return;
  }
  pieces.push('<', node.name);
  for (const [name, value] of node.attributes) pieces.push(' ', name, '="', printValue(value), '"');
  if (node.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of node.children) append(child, pieces);
  pieces.push('</', node.name, '>');
};

/** The element without a declaration. */
export const printElement = (root: XmlElement): string => {
  const pieces: string[] = [];
  append(root, pieces);
  return pieces.join('');
};

/** A whole part: the declaration that Office writes, and the element on one line. */
export const printXml = (root: XmlElement): string => declaration + printElement(root);
