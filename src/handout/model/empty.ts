import { bareParagraph } from './bare-paragraph.ts';
import type { ModelContext } from './context.ts';
import type { WordParagraph } from './word.ts';

/** A paragraph without words, where Word wants one. */
export const emptyParagraph = (context: ModelContext): WordParagraph => ({
  ...bareParagraph(context.place.paragraph, context.direction, []),
  indent: context.place.indent,
});
