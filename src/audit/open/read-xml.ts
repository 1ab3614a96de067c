import type { Tags } from '../../package/xml/opening.ts';
import { parseXml } from '../../package/xml/parse.ts';
import type { Found } from '../finding.ts';
import { hasOtherPrefixes, useCustomaryPrefixes } from './prefixes.ts';
import { indexPart, type XmlPart } from './xml-part.ts';

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

const decoderFor = (encoding: string) => new TextDecoder(encoding, { fatal: true });
const utf8 = decoderFor('utf-8');

/** By its byte order mark; UTF-8 where there is none, as XML has it. */
const decode = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoderFor('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return decoderFor('utf-16be').decode(bytes);
  return utf8.decode(bytes);
};

const reasonOf = (error: unknown): string =>
  error instanceof TypeError
    ? 'its bytes are no text'
    : error instanceof Error
      ? error.message
      : String(error);

/** A part with its tree; says so where it has none. @param tags what was read of other parts of the file */
export const readXml = (name: string, bytes: Uint8Array, tags: Tags, found: Found): XmlPart | undefined => {
  try {
    const text = decode(bytes);
    if (/<!DOCTYPE/i.test(text)) {
      found('document-type', {}, { part: name });
      return undefined;
    }
    const root = parseXml(text, tags);
    if (hasOtherPrefixes(text)) useCustomaryPrefixes(root);
    return indexPart(name, root, text);
  } catch (error) {
    // Whatever the parser and the decoder refuse is what is wrong with the part.
    found('part-malformed', { reason: reasonOf(error) }, { part: name });
    return undefined;
  }
};
