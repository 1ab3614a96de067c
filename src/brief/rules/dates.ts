import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { parseDate } from '../date.ts';
import type { Rule } from './rule.ts';

/** What looks like a date is one. */
export const dates: Rule = ({ texts }, report) => {
  for (const { value, annotation, span } of texts) {
    if (annotation.text !== 'date') continue;
    const date = parseDate(value);
    if (date.kind !== 'invalid') continue;
    const { reason, meant } = date;
    const hints = meant === undefined ? [] : [{ message: `write \`${meant}\``, span, replacement: meant }];
    report(diagnostic('bad-date', { written: value.slice(0, 60), reason }, { span, hints }));
  }
};
