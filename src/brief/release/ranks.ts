import { type MarkingScheme, rankOf } from '../marking/scheme.ts';

/** The ranks of all markings that stand anywhere in a part of a brief; -1 for what is no label of the scheme. */
export const ranksIn = (part: unknown, scheme: MarkingScheme): readonly number[] => {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'marking' in part ? [rankOf(scheme, part.marking)] : [];
  return [...own, ...Object.values(part).flatMap((inner) => ranksIn(inner, scheme))];
};
