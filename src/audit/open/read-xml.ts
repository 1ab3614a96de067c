import type { XmlElement } from '../../package/xml/element.ts';
import { parseXml } from '../../package/xml/parse.ts';
import type { Found } from '../finding.ts';
import { hasOtherPrefixes, useCustomaryPrefixes } from './prefixes.ts';

const lessThan = 0x3c;
const equals = 0x3d;

/** How many elements and attributes a text may have at most: enough to say how large its tree would be. */
export const signsIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === lessThan || byte === equals) count += 1;
  }
  return count;
};

/** By its byte order mark; UTF-8 where there is none, as XML has it. */
const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
};

const reasonOf = (error: unknown): string =>
  error instanceof TypeError
    ? 'its bytes are no text'
    : error instanceof Error
      ? error.message
      : String(error);

/** The tree of a part; says so where it has none. */
export const readXml = (name: string, bytes: Uint8Array, found: Found): XmlElement | undefined => {
  try {
    const text = decode(bytes);
    if (/<!DOCTYPE/i.test(text)) {
      found('document-type', {}, { part: name });
      return undefined;
    }
    const root = parseXml(text);
    if (hasOtherPrefixes(text)) useCustomaryPrefixes(root);
    return root;
  } catch (error) {
    // Whatever the parser and the decoder refuse is what is wrong with the part.
    found('part-malformed', { reason: reasonOf(error) }, { part: name });
    return undefined;
  }
};
