import { type Helper, printedText, textOf } from './helper.ts';

export const quantity: Helper = {
  name: 'quantity',
  description: 'Prints a number or a range of numbers as it is set in type, 2–3; words as they are.',
  parameters: [
    { name: 'value', description: 'A number, a range or words.', accepts: ['words'], printed: true },
  ],
  gives: 'markup',
  example: '{{#if killed}}{{quantity killed}}{{/if}}',
  run: (call) => printedText(call, textOf(call, 0).replace(/^(\d[\d.,\s]*)-(\d[\d.,\s]*)$/, '$1–$2')),
};
