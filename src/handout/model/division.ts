import type { Block, Division } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { cards } from './cards.ts';
import { marked } from './change.ts';
import type { ModelContext } from './context.ts';
import { panel } from './panel.ts';
import type { WordBlock } from './word.ts';

const builderOf = (
  node: Division,
): ((children: readonly Block[], context: ModelContext) => readonly WordBlock[]) => {
  if (node.classes.includes('callout')) return panel;
  if (node.classes.includes('cards')) return cards;
  // A mere group, a region of a slide, or a card that stands alone: its blocks, one after the other.
  return (children, context) => context.blocks(children, context);
};

export const division = (node: Division, context: ModelContext): readonly WordBlock[] =>
  marked(builderOf(node)(node.children, context), bookmarksOf(node, context.newBookmark));
