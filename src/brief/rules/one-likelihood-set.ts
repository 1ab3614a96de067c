import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { likelihoods } from '../schema/judgement.ts';
import { judged } from './judged.ts';
import type { Rule } from './rule.ts';

/** ICD 203 has two sets of words, the first seven and the second seven. */
const setOf = (word: unknown): 0 | 1 | undefined => {
  const index = (likelihoods as readonly unknown[]).indexOf(word); // any value may be asked for
  return index === -1 ? undefined : index < likelihoods.length / 2 ? 0 : 1;
};

/** The two sets of likelihood words are not mixed. */
export const oneSet: Rule = (facts, report) => {
  const found = judged(facts).filter(({ value }) => setOf(value.likelihood) !== undefined);
  const [first] = found;
  const other = found.find(({ value }) => setOf(value.likelihood) !== setOf(first?.value.likelihood));
  if (!first || !other) return;
  const span = facts.positions.valueOf(other.value, 'likelihood') ?? other.span;
  const words = { one: String(first.value.likelihood), other: String(other.value.likelihood) };
  report(diagnostic('likelihood-sets-mixed', words, { span }));
};
