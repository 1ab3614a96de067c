import type { RenderContext } from '../run/context.ts';
import { isObject } from '../run/reference.ts';
import { actorNamed } from './cast.ts';
import { listIn } from './count.ts';
import type { Helper } from './helper.ts';

/** Who a speaker speaks for: the side, else the kind where that says it (all are officials of states), else themselves. */
const voiceOf = (speaker: unknown, context: RenderContext): string => {
  const actor = actorNamed(context, String(speaker));
  if (actor?.side !== undefined) return `side ${actor.side}`;
  // Two persons, or two bodies of the kind "other", need not be of one mind.
  if (!actor || actor.kind === 'person' || actor.kind === 'other') return `speaker ${String(speaker)}`;
  return `kind ${actor.kind}`;
};

export const oneSided: Helper = {
  name: 'oneSided',
  description: 'True where all that are quoted are of one side (or, where no side is given, of one kind).',
  parameters: [{ name: 'quotes', description: 'Quotations.', accepts: ['list', 'mapping'] }],
  gives: 'truth',
  example: '{{#if (oneSided quotes)}}<p class="note">{{label "oneSideQuoted"}}</p>{{/if}}',
  run: ({ arguments: [quotes], context }) => {
    const speakers = listIn(quotes?.value).map((quote) => (isObject(quote) ? quote.speaker : undefined));
    return new Set(speakers.map((speaker) => voiceOf(speaker, context))).size === 1;
  },
};
