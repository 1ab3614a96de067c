import type { Quotation } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { keptWithNext, marked } from './change.ts';
import { at, type ModelContext } from './context.ts';
import type { WordBlock } from './word.ts';

const closed = (block: WordBlock): WordBlock =>
  block.kind === 'paragraph' ? { ...block, space: { ...block.space, after: 0 } } : block;

/** A quotation beside its rule, and who said it, kept together. */
export const quotation = (node: Quotation, context: ModelContext): readonly WordBlock[] => {
  const words = context.blocks(
    node.children,
    at(context, { paragraph: 'Quote', byClass: { lead: 'Quote' } }),
  );
  const by = context.blocks(
    node.attribution,
    at(context, { paragraph: 'Attribution', byClass: { note: 'Attribution' } }),
  );
  const kept = by.length > 0 ? keptWithNext(words) : words;
  const last = by.at(-1);
  const lines = keptWithNext(by.slice(0, -1)).map(closed);
  const whole = last ? [...kept, ...lines, last] : kept;
  return marked(whole, bookmarksOf(node, context.bookmark));
};
