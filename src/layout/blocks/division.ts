import type { Division } from '../../document/node.ts';
import { accountRows } from './accounts.ts';
import { cardRows } from './cards.ts';
import type { Composer } from './composer.ts';

/** The classes of a card that stands alone. */
const single: readonly string[] = ['card', 'callout', 'panel'];

/** Cards, accounts of a question, a card or call-out alone, or a mere group. */
export const division: Composer<Division> = {
  prose: (block, setting, composing) => composing.prose(block.children, setting),
  atoms: (block, setting, composing) => {
    if (block.classes.includes('cards')) return cardRows(block.children, setting, composing);
    if (block.classes.includes('accounts')) return accountRows(block, setting, composing);
    if (single.some((name) => block.classes.includes(name))) return cardRows([block], setting, composing);
    return composing.atoms(block.children, setting);
  },
};
