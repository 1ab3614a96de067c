import type { Quotation } from '../../document/node.ts';
import { cardRows } from './cards.ts';
import type { Composer } from './composer.ts';
import { attributionProse } from './quote-card.ts';

/** A quotation is a card. */
export const quotation: Composer<Quotation> = {
  prose: (block, setting, composing) => [
    ...composing.prose(block.children, setting),
    ...attributionProse(block, setting, composing),
  ],
  atoms: (block, setting, composing) => cardRows([block], setting, composing),
};
