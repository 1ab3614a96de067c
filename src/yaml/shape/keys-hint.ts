import type { Hint } from '../../diagnostic/diagnostic.ts';

/** Longer lists of keys help nobody; the reference page has them. */
const mostKeysListed = 12;

/** What may stand in a mapping, where that is soon said. */
export const keysHint = (keys: readonly string[]): readonly Hint[] =>
  keys.length <= mostKeysListed ? [{ message: `the keys here are ${keys.join(', ')}` }] : [];
