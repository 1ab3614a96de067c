import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { schemeOf } from '../marking/scheme.ts';
import { highestMarking } from '../release/highest-marking.ts';
import type { Rule } from './rule.ts';

/** A brief says who may see it: silence is never CLEAR. */
export const marked: Rule = ({ draft, source, positions }, report) => {
  if (
    Object.keys(draft).length === 0 ||
    'marking' in draft ||
    highestMarking(draft, schemeOf(draft)) !== undefined
  )
    return;
  const span = positions.keyOf(draft, 'title') ?? source.spanOf(0, 0);
  const hints = [{ message: 'add a line such as `marking: TLP:CLEAR` or `marking: TLP:AMBER`' }];
  report(diagnostic('no-marking', {}, { span, hints }));
};
