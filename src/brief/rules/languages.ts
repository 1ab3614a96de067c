import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { isLanguageTag, tagOfLanguage } from '../language.ts';
import type { Rule } from './rule.ts';

/** The language of a brief and of original words is a tag of BCP 47. */
export const languages: Rule = ({ mappings, positions }, report) => {
  for (const { value, span } of mappings) {
    const tag = value.language;
    if (typeof tag !== 'string' || tag === '' || isLanguageTag(tag)) continue;
    const place = positions.valueOf(value, 'language') ?? span;
    const hints = didYouMean(tagOfLanguage(tag), place);
    report(diagnostic('bad-language', { tag }, { span: place, hints }));
  }
};
