import type { Division } from '../../document/node.ts';
import { cardRows } from './cards.ts';
import type { Composer } from './composer.ts';

/** Cards, a card or call-out alone, or a mere group. */
export const division: Composer<Division> = {
  prose: (block, setting, composing) => composing.prose(block.children, setting),
  atoms: (block, setting, composing) => {
    if (block.classes.includes('cards')) return cardRows(block.children, setting, composing);
    if (block.classes.includes('card') || block.classes.includes('callout'))
      return cardRows([block], setting, composing);
    return composing.atoms(block.children, setting);
  },
};
