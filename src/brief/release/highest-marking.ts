import { type Marking, tlpLabels } from '../schema/marking.ts';

const rank = (label: unknown): number => (tlpLabels as readonly unknown[]).indexOf(label); // any value may be asked for;

const highestRank = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return -1;
  const own = 'marking' in value ? rank(value.marking) : -1;
  return Math.max(own, ...Object.values(value).map(highestRank));
};

/** The highest marking that a part of a brief holds anywhere; `undefined` where it holds none. */
export const highestMarking = (part: object): Marking | undefined => tlpLabels[highestRank(part)];
