import { isObject, originalOf } from '../run/reference.ts';
import type { Helper } from './helper.ts';

export const changed: Helper = {
  name: 'changed',
  description:
    '"new", "corrected" or "updated" for a statement that is not as it was in the edition before; nothing for one that is, and where there is no such edition.',
  parameters: [{ name: 'statement', description: 'A statement, mostly `this`.', accepts: ['mapping'] }],
  gives: 'value',
  example: '{{#if (changed this)}}{{term "flags" (changed this)}}{{/if}}',
  run: ({ arguments: [statement], context }) => {
    const entry = originalOf(statement?.value, context.merged);
    return isObject(entry) ? context.brief.since?.flagOf(entry) : undefined;
  },
};
