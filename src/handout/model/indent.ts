import { add, centimetre, type Length, zero } from '../../unit/length.ts';
import type { StyleFrame } from './style.ts';
import { styleFrames } from './style-frame.ts';
import type { ListPlace, WordParagraph } from './word.ts';

/** Where lines begin, from the text's edge; the first begins `hanging` before that. */
export interface Indent {
  readonly start: Length;
  readonly hanging: Length;
}

const step = 0.6;

/** How far the text of each level of a list stands in; its mark hangs one step before it. */
export const levelIndent = (level: number): Length => centimetre(step * (level + 1));

/** What a list's own numbering says of the indent at that level. */
export const listIndent = ({ scheme, level }: Pick<ListPlace, 'scheme' | 'level'>): Indent => {
  if (scheme !== 'points') return { start: levelIndent(level), hanging: levelIndent(0) };
  const { indent } = styleFrames.ListPoints;
  return { start: add(indent, centimetre(step * level)), hanging: indent };
};

const ownIndent = (paragraph: WordParagraph): Indent => {
  if (paragraph.list) return listIndent(paragraph.list);
  const frame: StyleFrame = styleFrames[paragraph.style];
  return { start: frame.indent, hanging: frame.hanging };
};

/** Where the lines of a paragraph begin: its style or list, and its place. */
export const indentOf = (paragraph: WordParagraph): Indent => {
  const own = ownIndent(paragraph);
  return { start: add(own.start, paragraph.indent), hanging: own.hanging };
};

export const isIndented = (paragraph: WordParagraph): boolean => paragraph.indent !== zero;
