import type { Change } from './change.ts';
import { withFates } from './fate.ts';
import { type Edition, sideOf } from './side.ts';
import { walkBriefs } from './walk.ts';

export type { Change } from './change.ts';

/**
 * What changed from one brief to the next, by meaning: entries are found again by id, else by likeness; their order, how
 * they are marked up and the lines on which they stand count for nothing.
 * @returns in the order of the vocabulary, and within a list of the new brief; empty where they say the same
 */
export const compareBriefs = (before: Edition, after: Edition): readonly Change[] => {
  const sides = { before: sideOf(before), after: sideOf(after), language: after.data.language ?? 'en' };
  return withFates(walkBriefs(sides), sides.after);
};
