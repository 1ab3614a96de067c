import type { Span } from '../../diagnostic/span.ts';
import type { Subject } from './change.ts';
import { calledOf, claimantOf, nameKeyOf } from './entry.ts';
import type { Match } from './match.ts';
import type { Mapping, Side, Sides } from './side.ts';

/** Where the walk is. */
export interface Spot {
  readonly part: string;
  readonly within: string;
}

/** Two mappings that are the same thing in both briefs. */
export interface Place extends Spot {
  readonly match: { readonly before: Mapping; readonly after: Mapping };
  readonly about: Subject;
  readonly sides: Sides;
}

const spanIn = (side: Side, mapping: Mapping | undefined, key: string): Span | undefined =>
  mapping && side.positions.valueOf(mapping, key);

export const subject = ({ before, after }: Match, { part, within }: Spot, sides: Sides): Subject => {
  const entry = after ?? before ?? {};
  const side = after ? sides.after : sides.before;
  return {
    part,
    words: calledOf(entry, side),
    within,
    by: claimantOf(entry, side),
    before: spanIn(sides.before, before, nameKeyOf(before ?? {})),
    after: spanIn(sides.after, after, nameKeyOf(after ?? {})),
  };
};

/** The subject of a change under a key of a mapping, which has a line of its own. */
export const at = (about: Subject, { before, after }: Match, key: string, sides: Sides): Subject => ({
  ...about,
  before: spanIn(sides.before, before, key) ?? about.before,
  after: spanIn(sides.after, after, key) ?? about.after,
});
