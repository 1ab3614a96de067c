import type { Facts, MappingFact } from '../facts.ts';

export type DeclaredKind = 'actor' | 'place' | 'source' | 'figure';

/** The entries of the brief that declare an id of a kind. */
const declarationsOf = ({ mappings }: Facts, kind: DeclaredKind): readonly MappingFact[] =>
  mappings.filter((mapping) => mapping.declares === kind && typeof mapping.value.id === 'string');

const known = new WeakMap<Facts, Map<DeclaredKind, ReadonlySet<string>>>();

/** The ids of a kind that the brief declares, in its order. Asked for at each reference, so gathered once a brief. */
export const idsOf = (facts: Facts, kind: DeclaredKind): ReadonlySet<string> => {
  const kinds = known.get(facts) ?? new Map<DeclaredKind, ReadonlySet<string>>();
  known.set(facts, kinds);
  const ids = kinds.get(kind) ?? new Set(declarationsOf(facts, kind).map(({ value }) => String(value.id)));
  kinds.set(kind, ids);
  return ids;
};

/** What the bearer of an id is called by readers; nothing where it says so nowhere. */
export const nameOf = (facts: Facts, kind: DeclaredKind, id: string): string | undefined => {
  const entry = declarationsOf(facts, kind).find(({ value }) => value.id === id)?.value;
  return [entry?.publisher, entry?.name, entry?.title].find((name) => typeof name === 'string');
};
