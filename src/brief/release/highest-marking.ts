import { type MarkingScheme, rankOf } from '../marking/scheme.ts';

const highestRank = (value: unknown, scheme: MarkingScheme): number => {
  if (typeof value !== 'object' || value === null) return -1;
  const own = 'marking' in value ? rankOf(scheme, value.marking) : -1;
  return Object.values(value).reduce<number>(
    (highest, inner) => Math.max(highest, highestRank(inner, scheme)),
    own,
  );
};

/** The highest marking that a part of a brief holds anywhere; `undefined` where it holds none. */
export const highestMarking = (part: object, scheme: MarkingScheme): string | undefined =>
  scheme[highestRank(part, scheme)]?.label;
