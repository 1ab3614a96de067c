import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { idsOf } from './ids.ts';
import type { Rule } from './rule.ts';

const looksLikeId = (text: string): boolean => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** A claimant that is written like an id, with a hyphen or almost like a declared one, is meant to be one. */
export const claimants: Rule = (facts, report) => {
  const ids = idsOf(facts, 'actor');
  for (const { value, annotation, span } of facts.texts) {
    if (annotation.text !== 'claimant' || ids.has(value) || !looksLikeId(value)) continue;
    const near = nearest(value, ids);
    if (near === undefined && !value.includes('-')) continue;
    const hints = [
      ...didYouMean(near, span),
      { message: 'words are printed as they are; an actor is declared under `actors`' },
    ];
    report(diagnostic('undeclared-claimant', { claimant: value }, { span, hints }));
  }
};
