import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { spanWithin } from '../facts.ts';
import { likelihoods } from '../schema/judgement.ts';
import { isEnglish } from './judged.ts';
import { ownTexts, withoutQuotedRuns } from './quoted.ts';
import type { Rule } from './rule.ts';

const confidenceWords = /\b(?:low|moderate|high)(?:\s+to\s+(?:low|moderate|high))?\s+confidence\b/i;
const likelihoodWords = new RegExp(`\\b(?:${likelihoods.join('|')})\\b`, 'i');
const sentences = /[^.!?\n]+[.!?]?/g;

/** Likelihood and confidence are two things: how likely, and how well that is known. One sentence never says both (ICD 203). */
export const confidenceApart: Rule = (facts, report) => {
  if (!isEnglish(facts)) return;
  for (const fact of ownTexts(facts)) {
    const text = withoutQuotedRuns(fact.value);
    for (const [sentence] of text.matchAll(sentences)) {
      const [confidence] = confidenceWords.exec(sentence) ?? [];
      const [likelihood] = likelihoodWords.exec(sentence.replace(confidenceWords, '')) ?? [];
      if (confidence === undefined || likelihood === undefined) continue;
      const span = spanWithin(facts, fact, sentence.trim());
      report(diagnostic('confidence-with-likelihood', { confidence, likelihood }, { span }));
    }
  }
};
