import type { Figure } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { caption } from './caption.ts';
import { keptWithNext, marked } from './change.ts';
import type { ModelContext } from './context.ts';
import { pictured } from './pictured.ts';
import type { WordBlock } from './word.ts';

/** Of several pictures the last keeps the caption: together they may be taller than a page. */
const keptToCaption = (blocks: readonly WordBlock[]): readonly WordBlock[] => {
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph' && block.style === 'Figure');
  return last === -1 ? keptWithNext(blocks) : [...blocks.slice(0, last), ...keptWithNext(blocks.slice(last))];
};

/** A figure, drawn or in words, and, on the same page below it, its caption. */
export const figure = (node: Figure, context: ModelContext): readonly WordBlock[] => {
  const words = caption(node.id, node.caption, context);
  const blocks = pictured(node, context) ?? context.blocks(node.children, context);
  const whole = words ? [...keptToCaption(blocks), words] : blocks;
  return marked(whole, bookmarksOf(node, context.newBookmark));
};
