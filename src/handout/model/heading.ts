import type { Heading } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import type { ModelContext } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import type { StyleId } from './style-id.ts';
import type { WordBlock } from './word.ts';

/** The title of a handout is its `h1`, so its sections begin one level lower than Word's. */
const styles: Readonly<Record<Heading['level'], StyleId>> = {
  1: 'Title',
  2: 'Heading1',
  3: 'Heading2',
  4: 'Heading3',
};

export const heading = (node: Heading, context: ModelContext): readonly WordBlock[] => [
  {
    ...paragraphOf(node.children, context.place.heading ?? styles[node.level], context),
    bookmarks: bookmarksOf(node, context.newBookmark),
  },
];
