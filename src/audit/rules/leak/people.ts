import { attribute, child, children, textOf } from '../../../package/xml/query.ts';
import type { PackageRule } from '../../rule.ts';
import { propertiesPart } from '../package/properties.ts';

const named: readonly (readonly [kind: string, element: string, property: string])[] = [
  ['core-properties', 'dc:creator', 'its author'],
  ['core-properties', 'cp:lastModifiedBy', 'who saved it last'],
  ['extended-properties', 'Company', 'a company'],
  ['extended-properties', 'Manager', 'a manager'],
];

/** Who made it, as the properties say. */
export const people: PackageRule = (file, found) => {
  for (const [kind, element, property] of named) {
    const part = propertiesPart(file, kind);
    const name = textOf((part && child(part.root, element)) ?? '').trim();
    if (name !== '') found('person-named', { property, name }, { part: part?.name });
  }
};

/** Properties beyond those that Office shows. */
export const customProperties: PackageRule = (file, found) => {
  const part = propertiesPart(file, 'custom-properties');
  const names = (part ? children(part.root, 'property') : []).map((each) => attribute(each, 'name') ?? '');
  if (names.length > 0) found('custom-properties', { names: names.join(', ') }, { part: part?.name });
};
