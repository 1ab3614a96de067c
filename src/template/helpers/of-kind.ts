import { isObject, Reference } from '../run/reference.ts';
import { listIn } from './count.ts';
import { type Helper, textOf } from './helper.ts';

export const ofKind: Helper = {
  name: 'ofKind',
  description: 'The entries of a list whose `kind` is that and that are shown in this document.',
  parameters: [
    { name: 'list', description: 'Entries that have a kind.', accepts: ['list'] },
    { name: 'kind', description: 'The kind.', accepts: ['words', 'choice'] },
    {
      name: 'document',
      description: 'Which document this is.',
      accepts: ['words', 'choice'],
      choices: ['deck', 'handout'],
    },
  ],
  gives: 'value',
  filters: true,
  example: '{{#each (ofKind figures "map" "deck")}}…{{/each}}',
  run: (call) => {
    const [kind, document] = [textOf(call, 1), textOf(call, 2)];
    const fits = (entry: unknown): boolean =>
      isObject(entry) &&
      entry.kind === kind &&
      (entry.show === undefined || entry.show === 'both' || entry.show === document);
    return new Reference(listIn(call.arguments[0]?.value).filter(fits));
  },
};
