import { supersededFile } from '../../brief/supersedes.ts';
import { Reference } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';

export const replaced: Helper = {
  name: 'replaced',
  description:
    'What the brief replaces, where `supersedes` says it in words; nothing where that names a file.',
  parameters: [{ name: 'supersedes', description: 'The key `supersedes`.', accepts: ['words'] }],
  gives: 'value',
  example: '{{#if (replaced supersedes)}}{{replaced supersedes}}{{/if}}',
  run: (call) => {
    const words = textOf(call, 0);
    return words === '' || supersededFile(words) !== undefined
      ? undefined
      : new Reference(words, call.arguments[0]?.origin);
  },
};
