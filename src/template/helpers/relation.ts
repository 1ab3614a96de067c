import { parseDate } from '../../brief/date.ts';
import { Reference } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';

export const relation: Helper = {
  name: 'relation',
  description:
    'The "after" of "after 5 February": how a date is meant that is not the date itself; nothing for all others.',
  parameters: [{ name: 'date', description: 'A date of the brief.', accepts: ['date'] }],
  gives: 'value',
  example: '<li{{#if (relation date)}} data-relation="{{relation date}}"{{/if}}>',
  run: (call) => {
    const date = parseDate(textOf(call, 0));
    return new Reference(date.kind === 'relative' ? date.relation : undefined);
  },
};
