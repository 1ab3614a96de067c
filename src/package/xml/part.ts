import type { Part } from '../part.ts';
import type { XmlElement } from './element.ts';
import type { Tags } from './opening.ts';
import { parseXml } from './parse.ts';
import { printXml } from './print.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The part's XML as a tree. @param tags as `parseXml` has them. @throws Error where it is not well-formed. */
export const readXmlPart = (part: Part, tags?: Tags): XmlElement =>
  parseXml(decoder.decode(part.content), tags);

export const xmlPart = (name: string, root: XmlElement): Part => ({
  name,
  content: encoder.encode(printXml(root)),
});
