import { Reference } from '../run/reference.ts';
import { type Helper, textOf } from './helper.ts';
import { claimsOf } from './voices/claims.ts';
import { matrixOf } from './voices/matrix.ts';

export const voices: Helper = {
  name: 'voices',
  description:
    'Who says what: `voices` (at most five, each with `by`), `others` (who speak less; where these are more than eight, `unnamed` says how many) and `claims`, each with a `topic` (a label), what it is about (`item`, `when`, `where` or `about`), whether what is said of it `differs`, and a cell for each voice: whether it `speaks`, and its `items`, `casualties` and `measures`. Empty where no two voices speak of one claim.',
  parameters: [
    {
      name: 'form',
      description: '"deck" or "handout".',
      accepts: ['words'],
      choices: ['deck', 'handout'],
    },
  ],
  gives: 'value',
  example: '{{#with (voices "deck")}}…{{/with}}',
  run: (call) => {
    const form = textOf(call, 0) === 'handout' ? 'handout' : 'deck';
    return new Reference(matrixOf(claimsOf(call.context.brief.data, form)));
  },
};
