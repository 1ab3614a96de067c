import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { type Facts, spanWithin, type TextFact } from '../facts.ts';
import { isEnglish, judged } from './judged.ts';
import { withoutQuotedRuns } from './quoted.ts';
import type { Rule } from './rule.ts';

/** Words that say that something can be, and not how likely it is. The month of May has a capital inside a sentence. */
const vagueWords =
  /\b(?:may|might|could|possibl[ey]|possibility|perhaps|conceivabl[ey]|cannot be ruled out|(?:cannot|can['’]t|can not) rule out)\b/;

const factOf = ({ texts }: Facts, span: Span | undefined): TextFact | undefined =>
  texts.find((each) => each.span.start.offset === span?.start.offset);

/** A judgement says how likely a thing is in words that mean a range. */
export const vague: Rule = (facts, report) => {
  if (!isEnglish(facts)) return;
  for (const { value } of judged(facts)) {
    if (typeof value.text !== 'string') continue;
    const [word] = vagueWords.exec(withoutQuotedRuns(value.text)) ?? [];
    const fact = factOf(facts, facts.positions.valueOf(value, 'text'));
    if (word === undefined || !fact) continue;
    const hints = [{ message: 'give the judgement a `likelihood`, and say what will happen as if it did' }];
    report(diagnostic('vague-judgement', { word }, { span: spanWithin(facts, fact, word), hints }));
  }
};
