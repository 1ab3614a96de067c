import type { ModelContext } from './context.ts';
import type { WordParagraph } from './word.ts';

/** A paragraph without words, where Word wants one. */
export const emptyParagraph = (context: ModelContext): WordParagraph => ({
  kind: 'paragraph',
  style: context.place.paragraph,
  direction: context.direction,
  bookmarks: [],
  list: undefined,
  indent: context.place.indent,
  keepNext: false,
  space: {},
  ruled: false,
  children: [],
});
