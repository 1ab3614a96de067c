import { likelihoodRange } from '../../brief/likelihood.ts';
import { likelihoods } from '../../brief/schema/judgement.ts';
import { Reference } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';

export const bound: Helper = {
  name: 'bound',
  description: 'One end of the range of ICD 203 that a likelihood stands for, in per cent: 55.',
  parameters: [
    { name: 'likelihood', description: 'A likelihood.', accepts: ['choice'] },
    { name: 'end', description: '"low" or "high".', accepts: ['words'], choices: ['low', 'high'] },
  ],
  gives: 'value',
  example:
    '<td{{#if likelihood}} data-low="{{bound likelihood "low"}}" data-high="{{bound likelihood "high"}}"{{/if}}>',
  run: (call) => {
    const word = likelihoods.find((each) => each === textOf(call, 0));
    if (word === undefined) return new Reference(undefined);
    const { from, to } = likelihoodRange(word);
    return new Reference(textOf(call, 1) === 'low' ? from : to);
  },
};
