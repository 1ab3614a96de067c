import type { Report } from '../diagnostic/diagnostic.ts';
import { factsOf, type Whereabouts } from './facts.ts';
import { rules } from './rules/table.ts';

/** Holds a brief against all rules, also one with faults of its shape. */
export const checkBrief = (draft: object, whereabouts: Whereabouts, report: Report): void => {
  const facts = factsOf(draft, whereabouts);
  for (const rule of rules) rule(facts, report);
};
