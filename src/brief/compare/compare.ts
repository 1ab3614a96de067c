import type { Change } from './change.ts';
import { withFates } from './fate.ts';
import { type Edition, type Sides, sidesOf } from './side.ts';
import { type Found, walkBriefs } from './walk.ts';

export type { Change } from './change.ts';

/** The same, each with the statement that it is of: of the new brief, or where that has it no more of the old one. */
export const foundBetween = (sides: Sides): readonly Found[] => withFates(walkBriefs(sides), sides.after);

/**
 * What changed from one brief to the next, by meaning: entries are found again by id, else by likeness; their order, how
 * they are marked up and the lines on which they stand count for nothing.
 * @returns in the order of the vocabulary, and within a list of the new brief; empty where they say the same
 */
export const compareBriefs = (before: Edition, after: Edition): readonly Change[] => {
  return foundBetween(sidesOf(before, after)).map(({ change }) => change);
};
