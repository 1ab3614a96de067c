import { parseDate } from '../../brief/date.ts';
import { dateMarkup } from './date-markup.ts';
import { type Helper, printed, textOf } from './helper.ts';

export const date: Helper = {
  name: 'date',
  description:
    "Prints a date in the brief's language, by the patterns of labels.yaml; words are printed as they are.",
  parameters: [{ name: 'date', description: 'A date of the brief.', accepts: ['date'], printed: true }],
  gives: 'markup',
  example: '{{#if asOf}}{{date asOf}}{{/if}}',
  run: (call) => {
    const text = textOf(call, 0);
    return printed(call, dateMarkup(call, text, parseDate(text)));
  },
};
