import { foundBetween } from './compare.ts';
import { type Edition, sidesOf } from './side.ts';
import { type EditionName, editionName } from './since/edition.ts';
import { type Flag, flagsOf } from './since/flag.ts';
import { keptChanges } from './since/tell.ts';
import type { Told } from './since/told.ts';

export type { EditionName } from './since/edition.ts';
export type { Flag } from './since/flag.ts';
export type { Detail, Told } from './since/told.ts';

/** What changed since an edition, as the readers of the new one are told. */
export interface Since {
  readonly edition: EditionName;
  /** The weightiest kinds first; empty where nothing that they may read is another. */
  readonly changes: readonly Told[];
  /** What to call a statement of the new brief that is not as it was. */
  readonly flagOf: (entry: object) => Flag | undefined;
}

/**
 * What changed since an old edition, for the readers of the new one.
 * @param isWhole whether they may read the old edition as a whole. Else nothing of it is told but values of closed kinds,
 *   numbers, dates and words of the vocabulary: what was theirs to read then may be marked higher now.
 */
export const sinceEdition = (before: Edition, after: Edition, isWhole: boolean): Since => {
  const sides = sidesOf(before, after);
  const kept = keptChanges(foundBetween(sides), sides, isWhole);
  const flags = flagsOf(kept);
  return {
    edition: editionName(before, isWhole),
    changes: kept.map(({ told }) => told),
    flagOf: (entry) => flags.get(entry),
  };
};
