import type { Part } from '../part.ts';
import type { XmlElement } from './element.ts';
import { parseXml } from './parse.ts';
import { printXml } from './print.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The part's XML as a tree. @throws Error where it is not well-formed. */
export const readXmlPart = (part: Part): XmlElement => parseXml(decoder.decode(part.content));

export const xmlPart = (name: string, root: XmlElement): Part => ({
  name,
  content: encoder.encode(printXml(root)),
});
