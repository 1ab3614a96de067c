import type { Facts, MappingFact } from '../facts.ts';

export type DeclaredKind = 'actor' | 'place' | 'source' | 'figure';

/** The entries of the brief that declare an id of a kind. */
export const declarationsOf = ({ mappings }: Facts, kind: DeclaredKind): readonly MappingFact[] =>
  mappings.filter((mapping) => mapping.declares === kind && typeof mapping.value.id === 'string');

/** The ids of a kind that the brief declares, in its order. */
export const idsOf = (facts: Facts, kind: DeclaredKind): readonly string[] =>
  declarationsOf(facts, kind).map(({ value }) => String(value.id));
