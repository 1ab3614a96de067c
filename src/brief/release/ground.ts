import { claimsOf, isMapping, type Mapping } from '../claims.ts';
import { isNote } from '../marking/notes.ts';
import type { BriefData } from '../schema/brief.ts';
import type { Copies } from './copies.ts';
import type { withheldIds } from './declared.ts';

/** A statement that would be released without what it stands on. */
export interface Groundless {
  readonly claim: object;
  /** The key under which its first words stand. */
  readonly key: string;
  readonly lacks: 'sources' | 'claimant';
}

/** Compares what is left of a brief with what it was made from, and finds the statements that lost their ground. */
export const groundless = (
  left: BriefData,
  withheld: ReturnType<typeof withheldIds>,
  copies: Copies,
): readonly Groundless[] => {
  const standsFor = (mapping: Mapping): Mapping => {
    const original = copies.originalOf(mapping);
    if (!isMapping(original)) return mapping;
    // A note that is left out takes what it cites with it.
    return Object.fromEntries(Object.entries(original).filter(([key]) => !isNote(key) || key in mapping));
  };
  return claimsOf(left, { standsFor }).flatMap(({ mapping, key, sources }): readonly Groundless[] => {
    if (sources.length > 0 && sources.every((id) => withheld.source.has(id)))
      return [{ claim: mapping, key, lacks: 'sources' }];
    const isUnsaid = 'by' in standsFor(mapping) && !('by' in mapping);
    return isUnsaid ? [{ claim: mapping, key, lacks: 'claimant' }] : [];
  });
};
