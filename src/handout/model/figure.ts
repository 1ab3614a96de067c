import type { Figure } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { caption } from './caption.ts';
import { keptWithNext, marked } from './change.ts';
import type { ModelContext } from './context.ts';
import type { WordBlock } from './word.ts';

/** A figure and, on the same page below it, its caption. */
export const figure = (node: Figure, context: ModelContext): readonly WordBlock[] => {
  const words = caption(node.id, node.caption, context);
  const blocks = context.blocks(node.children, context);
  const whole = words ? [...keptWithNext(blocks), words] : blocks;
  return marked(whole, bookmarksOf(node, context.newBookmark));
};
