import type * as z from 'zod';
import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import type { LocatedPair } from '../tree.ts';
import { keysHint } from './keys-hint.ts';
import type { Shaper } from './shaper.ts';
import { placesOfKey } from './vocabulary.ts';

const hintsFor = (
  shaper: Shaper,
  keys: readonly string[],
  pair: LocatedPair,
  near: string | undefined,
): readonly Hint[] => {
  const hints = [...didYouMean(near, pair.keySpan)];
  const places = placesOfKey(shaper.root, shaper.annotationOf, pair.key);
  if (places.length > 0) {
    hints.push({
      message: `\`${pair.key}\` is a key of ${places.map((place) => `\`${place}\``).join(' and ')}`,
    });
  }
  return hints.length > 0 ? hints : keysHint(keys);
};

/**
 * Reports a key that the schema does not have.
 * @returns the key it is read as: one that it was meant for and that is not there yet, so that what stands under it is checked too.
 */
export const resolveKey = (
  shaper: Shaper,
  keys: Readonly<Record<string, z.ZodType>>,
  pair: LocatedPair,
  present: ReadonlySet<string>,
): string | undefined => {
  const known = Object.keys(keys);
  const near = nearest(pair.key, known);
  const hints = hintsFor(shaper, known, pair, near);
  shaper.report(diagnostic('unknown-key', { key: pair.key }, { span: pair.keySpan, hints }));
  return near !== undefined && !present.has(near) ? near : undefined;
};
