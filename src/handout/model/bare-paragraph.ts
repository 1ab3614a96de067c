import type { Direction } from '../../document/node.ts';
import { zero } from '../../unit/length.ts';
import type { StyleId } from './style-id.ts';
import type { WordInline, WordParagraph } from './word.ts';

/** A paragraph that has nothing of its own: its look and place are the style's. */
export const bareParagraph = (
  style: StyleId,
  direction: Direction,
  children: readonly WordInline[],
): WordParagraph => ({
  kind: 'paragraph',
  style,
  direction,
  align: 'start',
  bookmarks: [],
  list: undefined,
  indent: zero,
  keepNext: false,
  space: {},
  ruled: false,
  children,
});
