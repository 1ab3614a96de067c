import type { Figure } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { caption } from './caption.ts';
import { keptWithNext, marked } from './change.ts';
import type { ModelContext } from './context.ts';
import { pictured } from './pictured.ts';
import type { WordBlock } from './word.ts';

/**
 * A caption stands directly under what is drawn, and the table of its values below both, where it may go on over the page.
 * Of several pictures the last keeps the caption: together they may be taller than a page.
 */
const captioned = (blocks: readonly WordBlock[], words: WordBlock): readonly WordBlock[] => {
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph' && block.style === 'Figure');
  if (last === -1) return [...keptWithNext(blocks), words];
  const [drawn, values] = [blocks.slice(last, last + 1), blocks.slice(last + 1)];
  return [...blocks.slice(0, last), ...keptWithNext(drawn), words, ...values];
};

/** A figure, drawn or in words, and, on the same page, its caption. */
export const figure = (node: Figure, context: ModelContext): readonly WordBlock[] => {
  const words = caption(node.id, node.caption, context);
  const blocks = pictured(node, context) ?? context.blocks(node.children, context);
  const whole = words ? captioned(blocks, words) : blocks;
  return marked(whole, bookmarksOf(node, context.newBookmark));
};
