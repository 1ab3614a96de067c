import { namespaces } from './office.ts';
import type { Part } from './part.ts';
import { element } from './xml/element.ts';
import { readXmlPart, xmlPart } from './xml/part.ts';
import { attribute, children } from './xml/query.ts';

/** A relationship of a part; `target` is relative to the part's folder, or an address where it is external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels`; `''` → `_rels/.rels`, those of the package. */
export const relationshipsName = (name: string): string => {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
};

export const readRelationships = (part: Part): readonly Relationship[] =>
  children(readXmlPart(part)).map((found) => ({
    id: attribute(found, 'Id') ?? '',
    type: attribute(found, 'Type') ?? '',
    target: attribute(found, 'Target') ?? '',
    external: attribute(found, 'TargetMode') === 'External',
  }));

const numberOf = (id: string): number => Number(id.replace(/\D/g, ''));

/** The number of the first identifier that is free. */
export const nextId = (relationships: readonly Relationship[]): number =>
  Math.max(0, ...relationships.map(({ id }) => numberOf(id))) + 1;

/** The relationships of the part of that name, in the order of their numbers. */
export const relationshipsPart = (name: string, relationships: readonly Relationship[]): Part =>
  xmlPart(
    relationshipsName(name),
    element(
      'Relationships',
      { xmlns: namespaces.relationships },
      ...[...relationships]
        .sort((one, other) => numberOf(one.id) - numberOf(other.id))
        .map(({ id, type, target, external }) =>
          element('Relationship', {
            Id: id,
            Type: type,
            Target: target,
            TargetMode: external ? 'External' : undefined,
          }),
        ),
    ),
  );
