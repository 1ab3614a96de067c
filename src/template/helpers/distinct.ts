import { isObject, Reference } from '../run/reference.ts';
import { listIn } from './count.ts';
import { type Helper, textOf } from './helper.ts';

export const distinct: Helper = {
  name: 'distinct',
  description:
    'Of the entries of a list that have a field, the first of each value, in the order of the values: for a key that explains only what is used.',
  parameters: [
    { name: 'list', description: 'Entries.', accepts: ['list'] },
    { name: 'field', description: 'The name of the field.', accepts: ['words'] },
  ],
  gives: 'value',
  filters: true,
  example: '{{#each (distinct sources "reliability")}}…{{/each}}',
  run: (call) => {
    const field = textOf(call, 1);
    const first = new Map<string, unknown>();
    for (const entry of listIn(call.arguments[0]?.value)) {
      const value = isObject(entry) && Object.hasOwn(entry, field) ? entry[field] : undefined;
      if (typeof value === 'string' && !first.has(value)) first.set(value, entry);
    }
    const inOrder = [...first].toSorted(([one], [other]) => (one < other ? -1 : 1));
    return new Reference(inOrder.map(([, entry]) => entry));
  },
};
