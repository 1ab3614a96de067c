import { likelihoodRange } from '../../brief/likelihood.ts';
import { likelihoodSets, type likelihoods } from '../../brief/schema/judgement.ts';
import { isObject } from '../run/reference.ts';
import { listIn } from './count.ts';
import { type Call, escaped, type Helper, printed } from './helper.ts';

/** The words that are used: a brief holds those of one set alone. */
const wordsIn = (part: unknown): readonly unknown[] =>
  isObject(part)
    ? [part.judgements, part.scenarios].flatMap((list) =>
        listIn(list).map((entry) => (isObject(entry) ? entry.likelihood : undefined)),
      )
    : [];

const bandMarkup = (call: Call, word: (typeof likelihoods)[number]): string => {
  const { words } = call.context.labels;
  const { from, to } = likelihoodRange(word);
  const text = words[`likelihoods.${word}`] ?? word;
  return `<li data-low="${from}" data-high="${to}">${escaped(call, text, undefined)}</li>`;
};

export const bands: Helper = {
  name: 'bands',
  description:
    'Prints the seven words of the scale of likelihood that a brief uses, each with its range, as a list of class `bands`.',
  parameters: [
    { name: 'assessment', description: 'The assessment with its judgements.', accepts: ['mapping'] },
  ],
  gives: 'markup',
  example: '<th scope="col"><p>{{label "likelihood"}}</p>{{bands assessment}}</th>',
  run: (call) => {
    const used = new Set(wordsIn(call.arguments[0]?.value));
    const set = likelihoodSets.find((words) => words.some((word) => used.has(word)));
    if (!set) return undefined;
    return printed(call, `<ul class="bands">${set.map((word) => bandMarkup(call, word)).join('')}</ul>`);
  },
};
