import { citationPattern, parseCitation } from './citation.ts';
import type { Citation } from './node.ts';

/** Refused in briefs, so it can stand for a citation's inside while Markdown is parsed. */
const filler = '\uFDD0';

export interface MaskedText {
  readonly text: string;
  /** Citations by the offset of their bracket. */
  readonly citations: ReadonlyMap<number, { readonly end: number; readonly citations: readonly Citation[] }>;
}

/** Hides the inside of each citation from the Markdown parser, so that nothing in a locator is read as Markdown. Offsets stay. */
export const maskCitations = (text: string): MaskedText => {
  const found = new Map<number, { end: number; citations: readonly Citation[] }>();
  const masked = text.replace(citationPattern, (written, offset: number) => {
    const citations = parseCitation(written);
    if (!citations) return written;
    found.set(offset, { end: offset + written.length, citations });
    return `[${filler.repeat(written.length - 2)}]`;
  });
  return { text: masked, citations: found };
};

export const maskedPattern = new RegExp(`\\[${filler}+\\]`, 'g');
