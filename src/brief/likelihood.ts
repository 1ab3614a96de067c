import type { likelihoods } from './schema/judgement.ts';

export type Likelihood = (typeof likelihoods)[number];

/** Per cent, both ends included. */
export interface LikelihoodRange {
  readonly from: number;
  readonly to: number;
}

/** ICD 203 (2015), section D.6.e.2.a: the ranges of its two sets of words. */
const ranges: Readonly<Record<Likelihood, LikelihoodRange>> = {
  'almost no chance': { from: 1, to: 5 },
  'very unlikely': { from: 5, to: 20 },
  unlikely: { from: 20, to: 45 },
  'roughly even chance': { from: 45, to: 55 },
  likely: { from: 55, to: 80 },
  'very likely': { from: 80, to: 95 },
  'almost certain': { from: 95, to: 99 },
  remote: { from: 1, to: 5 },
  'highly improbable': { from: 5, to: 20 },
  improbable: { from: 20, to: 45 },
  'roughly even odds': { from: 45, to: 55 },
  probable: { from: 55, to: 80 },
  'highly probable': { from: 80, to: 95 },
  'nearly certain': { from: 95, to: 99 },
};

/** @returns the range that a likelihood word stands for. */
export const likelihoodRange = (word: Likelihood): LikelihoodRange => ranges[word];

export const isLikelihood = (word: unknown): word is Likelihood =>
  typeof word === 'string' && Object.hasOwn(ranges, word);
