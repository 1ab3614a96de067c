import { holdsMarking } from '../marking/notes.ts';
import { type MarkingScheme, rankOf } from '../marking/scheme.ts';

/** The ranks of all markings that stand anywhere in a part of a brief; -1 for what is no label of the scheme. */
export const ranksIn = (part: unknown, scheme: MarkingScheme): readonly number[] => {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) =>
    holdsMarking(key) && inner !== undefined ? [rankOf(scheme, inner)] : ranksIn(inner, scheme),
  );
};
