import { actorNamed } from './cast.ts';
import { type Helper, printedText, textOf } from './helper.ts';

export const claimant: Helper = {
  name: 'claimant',
  description: 'Prints who says it: the name of the actor with that id, or the words as they are.',
  parameters: [
    { name: 'who', description: "An actor's id, or words.", accepts: ['claimant', 'actor'], printed: true },
  ],
  gives: 'markup',
  example: '{{#if by}}{{claimant by}}{{/if}}',
  run: (call) => printedText(call, actorNamed(call.context, textOf(call, 0))?.name ?? textOf(call, 0)),
};
