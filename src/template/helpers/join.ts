import { plainText } from '../run/context.ts';
import { asReference, follow, type Reference } from '../run/reference.ts';
import { type Call, escaped, type Helper, pieces, textOf } from './helper.ts';

/** The entries of a list, each with where it stands. */
export const entriesOf = (call: Call, list: Reference | undefined): readonly Reference[] => {
  if (!list || !Array.isArray(list.value)) return [];
  return list.value.map((_, index) => follow(asReference(list), [String(index)], call.context.merged));
};

export const join: Helper = {
  name: 'join',
  description: 'Prints the words of a list with something between them.',
  parameters: [
    { name: 'list', description: 'A list of words.', accepts: ['list'], printed: true },
    { name: 'between', description: 'What stands between two: ", ".', accepts: ['words'] },
  ],
  gives: 'markup',
  example: '{{#if authors}}{{join authors ", "}}{{/if}}',
  run: (call) => {
    const between = escaped(call, textOf(call, 1), undefined);
    return pieces(
      entriesOf(call, call.arguments[0]).flatMap((entry, index) => [
        ...(index > 0 ? [{ markup: between, origin: undefined }] : []),
        { markup: escaped(call, plainText(entry), entry.origin), origin: entry.origin },
      ]),
    );
  },
};
