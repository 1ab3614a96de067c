import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isLikelihood, likelihoodRange } from '../likelihood.ts';
import { scenario } from '../schema/judgement.ts';
import { judged } from './judged.ts';
import type { Rule } from './rule.ts';

const leastOf = (word: unknown): number => (isLikelihood(word) ? likelihoodRange(word).from : 0);

/** Scenarios are courses of which one comes about: their least likelihoods do not add up to more than 100 %. */
export const oneCourse: Rule = (facts, report) => {
  const scenarios = judged(facts).filter(({ schema }) => schema === scenario);
  const least = scenarios.map(({ value }) => leastOf(value.likelihood));
  const sum = least.reduce((total, each) => total + each, 0);
  const last = scenarios.at(-1);
  if (sum <= 100 || !last) return;
  const span = facts.positions.valueOf(last.value, 'likelihood') ?? last.span;
  report(diagnostic('scenarios-over-100', { sum }, { span }));
};
