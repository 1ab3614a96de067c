import type { AttributeRule } from './tag.ts';

/** The kinds of relation that a diagram draws differently: those of the brief. */
export const relationKinds = [
  'commands',
  'memberOf',
  'supports',
  'opposes',
  'attacks',
  'accuses',
  'talksTo',
] as const;

export type RelationKind = (typeof relationKinds)[number];

/** What the items of a diagram's two lists say to whoever draws it. */
export const networkEntry: Readonly<Record<string, AttributeRule>> = {
  'data-actor': { type: 'id', description: 'On an item of `ul.actors`: the actor’s id.' },
  'data-side': {
    type: 'words',
    description: 'On an item of `ul.actors`: the side it is on. Actors with the same words are grouped.',
  },
  'data-from': {
    type: 'id',
    requiredWith: 'data-to',
    description: 'On an item of `ul.relations`: the id of the actor it goes out from.',
  },
  'data-to': {
    type: 'id',
    requiredWith: 'data-from',
    description: 'On an item of `ul.relations`: the id of the actor it goes to.',
  },
  'data-kind': {
    type: 'choice',
    values: relationKinds,
    requiredWith: 'data-from',
    description: 'On an item of `ul.relations`: what kind of relation it is; its line shows it.',
  },
};
