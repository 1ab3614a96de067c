import { parseDate } from '../../brief/date.ts';
import { isObject } from '../run/reference.ts';
import { listIn } from './count.ts';
import { type Helper, textOf } from './helper.ts';

/** Two spellings of one date are the same; words are, where they are written alike. */
const keyOf = (date: unknown): string | undefined =>
  typeof date === 'string' ? JSON.stringify(parseDate(date)) : undefined;

const dateIn = (entry: unknown): string | undefined => (isObject(entry) ? keyOf(entry.date) : undefined);

export const aloneOn: Helper = {
  name: 'aloneOn',
  description: 'True where an entry bears that date, and no other of the list does.',
  parameters: [
    { name: 'entry', description: 'The entry’s own date.', accepts: ['date'] },
    { name: 'list', description: 'Entries with a date.', accepts: ['list'] },
    { name: 'date', description: 'The date that is looked for.', accepts: ['date'] },
  ],
  gives: 'truth',
  example: '{{#if (aloneOn date ../timeline.items ../event.when.date)}} class="event"{{/if}}',
  run: (call) => {
    const wanted = keyOf(call.arguments[2]?.value);
    if (wanted === undefined || keyOf(textOf(call, 0)) !== wanted) return false;
    return listIn(call.arguments[1]?.value).filter((entry) => dateIn(entry) === wanted).length === 1;
  },
};
