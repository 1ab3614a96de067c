import { likelihoodRange } from '../../brief/likelihood.ts';
import { likelihoods } from '../../brief/schema/judgement.ts';
import { type Helper, printedText, textOf } from './helper.ts';

export const range: Helper = {
  name: 'range',
  description: 'Prints the range of ICD 203 that a likelihood stands for: "55–80 %".',
  parameters: [{ name: 'likelihood', description: 'A likelihood.', accepts: ['choice'], printed: true }],
  gives: 'markup',
  example: '{{#if likelihood}}{{range likelihood}}{{/if}}',
  run: (call) => {
    const word = likelihoods.find((each) => each === textOf(call, 0));
    if (word === undefined) return undefined;
    const { from, to } = likelihoodRange(word);
    // A no-break space before the sign, so that it never begins a line.
    return printedText(call, `${from}–${to}\u00A0%`);
  },
};
