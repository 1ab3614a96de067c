import { withoutForbidden } from '../../unit/characters.ts';
import type { Stated } from './attributes.ts';
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

/** Nearly all texts hold nothing but these, and print as they are. */
const plain = /^[ !#-%'-;=?-~\xa0-\u2027\u202f-\u205f\u3000-\ud7ff]*$/;

// A parser turns a bare carriage return into a line feed, and white space in an attribute into spaces.
const printText = (text: string): string =>
  plain.test(text) ? text : withoutForbidden(text).replace(/[&<>\r]/g, escapeCharacter);
const printValue = (text: string): string =>
  plain.test(text) ? text : withoutForbidden(text).replace(/[&<>"\t\n\r]/g, escapeCharacter);

const printNode = (node: XmlNode): string =>
  typeof node === 'string' ? printText(node) : printElement(node);

/** Done once for all elements whose tags read alike. */
const printAttributes = (stated: Stated): string => {
  if (stated.printed !== undefined) return stated.printed;
  const { flat } = stated;
  let printed = '';
  for (let index = 0; index < flat.length; index += 2)
    printed += ` ${flat[index]}="${printValue(flat[index + 1] ?? '')}"`;
  stated.printed = printed;
  return printed;
};

/** The element without a declaration. */
export const printElement = (root: XmlElement): string => {
  const { name, attributes, children } = root;
  let printed = `<${name}${printAttributes(attributes.stated)}`;
  if (children.length === 0) return `${printed}/>`;
  printed += '>';
  for (const child of children) printed += printNode(child);
  return `${printed}</${name}>`;
};

/** A whole part: the declaration that Office writes, and the element on one line. */
export const printXml = (root: XmlElement): string => declaration + printElement(root);
