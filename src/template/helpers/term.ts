import { type Helper, printedText, textOf } from './helper.ts';

export const term: Helper = {
  name: 'term',
  description:
    'Prints a word of the vocabulary (a status, a likelihood, a kind) in the brief\'s language: the label "GROUP.WORD", or the word itself where there is none.',
  parameters: [
    { name: 'group', description: 'The group of labels: "statuses".', accepts: ['words'] },
    { name: 'word', description: 'The value from the brief.', accepts: ['choice', 'words'], printed: true },
  ],
  gives: 'markup',
  example: '{{term "statuses" status}}',
  run: (call) => {
    const { words } = call.context.labels;
    const word = textOf(call, 1);
    const key = `${textOf(call, 0)}.${word}`;
    const text = Object.hasOwn(words, key) ? (words[key] ?? word) : word;
    return printedText({ ...call, arguments: call.arguments.slice(1) }, text);
  },
};
