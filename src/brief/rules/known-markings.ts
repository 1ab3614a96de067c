import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { schemeNames } from '../marking/named.ts';
import { rankOf, schemeOf } from '../marking/scheme.ts';
import type { Rule } from './rule.ts';

/** Every marking is a label of the brief's scheme, to the letter. */
export const knownMarkings: Rule = ({ draft, texts }, report) => {
  const scheme = schemeOf(draft);
  const labels = scheme.map(({ label }) => label);
  for (const { value, annotation, span } of texts) {
    if (annotation.format !== 'marking' || value === '' || rankOf(scheme, value) !== -1) continue;
    const near = nearest(value, labels);
    const hints =
      near === undefined ? [{ message: `the labels are ${labels.join(', ')}` }] : didYouMean(near, span);
    report(diagnostic('unknown-value', { value }, { span, hints }));
  }
};

/** A scheme is one of those that come with the program, or has labels of its own. */
export const knownScheme: Rule = ({ draft, positions }, report) => {
  const scheme = draft.markingScheme;
  if (typeof scheme !== 'object' || scheme === null || 'labels' in scheme) return;
  const name = 'name' in scheme ? scheme.name : '';
  if (typeof name !== 'string' || schemeNames.includes(name)) return;
  const span = positions.valueOf(scheme, 'name') ?? positions.spanOf(scheme);
  const near = nearest(name, schemeNames);
  const hints =
    near === undefined
      ? [{ message: `it is one of ${schemeNames.join(', ')}, or has \`labels\` of its own` }]
      : didYouMean(near, span);
  report(diagnostic('unknown-value', { value: name }, { span, hints }));
};
