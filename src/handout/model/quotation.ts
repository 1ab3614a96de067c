import type { Quotation } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { joined, keptWithNext, marked } from './change.ts';
import { at, type ModelContext } from './context.ts';
import type { WordBlock } from './word.ts';

/** A quotation beside its rule, and who said it, kept together. */
export const quotation = (node: Quotation, context: ModelContext): readonly WordBlock[] => {
  const words = context.blocks(
    node.children,
    at(context, { paragraph: 'Quote', byClass: { lead: 'Quote' } }),
  );
  const attributed = { paragraph: 'Attribution', byClass: { note: 'Attribution' } } as const;
  const by = joined(context.blocks(node.attribution, at(context, attributed)), 'Attribution');
  const kept = by.length > 0 ? keptWithNext(words) : words;
  const last = by.at(-1);
  const whole = last ? [...kept, ...keptWithNext(by.slice(0, -1)), last] : kept;
  return marked(whole, bookmarksOf(node, context.newBookmark));
};
