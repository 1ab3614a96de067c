import type { Relationship } from '../relationships.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, setAttribute, walk } from '../xml/query.ts';

/** Links and parts are named by `r:id`, pictures by `r:embed`. */
const names = ['r:id', 'r:embed'];

const idsOf = (found: XmlElement): readonly string[] => names.flatMap((name) => attribute(found, name) ?? []);

/** The relationships that a part names, in the order it names them; equal ones once. */
const named = (root: XmlElement, given: readonly Relationship[]): readonly Relationship[] => {
  const byId = new Map(given.map((relationship) => [relationship.id, relationship]));
  return [...walk(root)].flatMap((found) => idsOf(found).flatMap((id) => byId.get(id) ?? []));
};

const keyOf = ({ type, target, external }: Relationship): string => `${type} ${external} ${target}`;
const byTarget = (one: Relationship, other: Relationship): number => (one.target < other.target ? -1 : 1);

/**
 * Renames a part's relationships by their order, where the library takes random names for links: first those that
 * belong to the part as a whole, then those it names, equal ones as one. The part's own references follow.
 * @param isKept whether the part that a relationship leads to is still there
 */
export const orderRelationships = (
  root: XmlElement,
  given: readonly Relationship[],
  isKept: (target: string) => boolean,
): readonly Relationship[] => {
  const kept = given.filter(({ external, target }) => external || isKept(target));
  const inText = named(root, kept);
  const whole = kept.filter((relationship) => !inText.includes(relationship)).sort(byTarget);
  const ids = new Map<string, string>();
  const ordered: Relationship[] = [];
  for (const relationship of [...whole, ...inText]) {
    const key = keyOf(relationship);
    if (ids.has(key)) continue;
    const id = `rId${ordered.length + 1}`;
    ids.set(key, id);
    ordered.push({ ...relationship, id });
  }
  const renamed = new Map(kept.map((relationship) => [relationship.id, ids.get(keyOf(relationship))]));
  for (const found of walk(root)) {
    for (const name of names) {
      const id = attribute(found, name);
      if (id !== undefined) setAttribute(found, name, renamed.get(id) ?? id);
    }
  }
  return ordered;
};
