import { isObject } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';
import { isFilled } from './logic.ts';

export const shown: Helper = {
  name: 'shown',
  description:
    'True where a list, section or figure is there, has something in it, and is not kept for the other document.',
  parameters: [
    { name: 'part', description: 'A part of the brief that may have `show`.', accepts: ['mapping'] },
    {
      name: 'form',
      description: '"deck" or "handout".',
      accepts: ['words'],
      choices: ['deck', 'handout'],
    },
  ],
  gives: 'truth',
  example: '{{#if (shown quotes "deck")}}…{{/if}}',
  run: (call) => {
    const part = call.arguments[0]?.value;
    if (!isObject(part) || !isFilled(part)) return false;
    const show = part.show ?? 'both';
    return show === 'both' || show === textOf(call, 1);
  },
};
