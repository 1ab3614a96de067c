import { children } from '../../../package/xml/query.ts';
import type { DeckRule } from '../../rule.ts';
import { atSheet } from '../../view/deck.ts';

const whole = /^-?\d+$/;
const sizes: ReadonlySet<string> = new Set(['cx', 'cy']);

/** Places are whole numbers, sizes such as are not negative. */
export const extents: DeckRule = ({ sheets }, found) => {
  for (const sheet of sheets) {
    for (const frame of ['a:xfrm', 'p:xfrm'].flatMap(sheet.part.all)) {
      for (const [key, value] of children(frame).flatMap(({ attributes }) => [...attributes])) {
        // Sizes beyond that of any page are left to `off-slide`.
        const wrong = !whole.test(value) || (sizes.has(key) && value.startsWith('-'));
        if (wrong) found('shape-extent-wrong', { value }, atSheet(sheet));
      }
    }
  }
};
