import { type PlaceRecord, placeRecord } from '../../../diagnostic/format/json.ts';
import type { Change } from '../change.ts';

/** A change for programs: what every kind has, and what its own kind has beside. */
export interface ChangeRecord {
  readonly kind: string;
  readonly part: string;
  readonly words: string;
  readonly within: string;
  readonly by: string | null;
  /** Where it stands in the old brief and in the new; `null` where it does not. */
  readonly before: PlaceRecord | null;
  readonly after: PlaceRecord | null;
  readonly [field: string]: unknown;
}

export const changeRecord = (change: Change): ChangeRecord => {
  const { kind, part, words, within, by, before, after, ...own } = change;
  return {
    kind,
    part,
    words,
    within,
    by: by ?? null,
    before: before ? placeRecord(before) : null,
    after: after ? placeRecord(after) : null,
    ...own,
  };
};
