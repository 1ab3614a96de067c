import { namespaces } from './office.ts';
import type { Part } from './part.ts';
import { element } from './xml/element.ts';
import { xmlPart } from './xml/part.ts';

/** Content types that go by a name's ending; a part of another type has an override. */
const defaults: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** Overrides that both formats have. */
export const sharedContentTypes: readonly (readonly [RegExp, string])[] = [
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  [/^docProps\/custom\.xml$/, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

/**
 * `[Content_Types].xml` for just the parts that are there.
 * @param overrides patterns of part names and their types, the first that matches counts.
 */
export const contentTypesPart = (
  names: readonly string[],
  overrides: readonly (readonly [RegExp, string])[],
): Part => {
  const sorted = [...names].sort();
  const endings = new Set(sorted.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return xmlPart(
    '[Content_Types].xml',
    element(
      'Types',
      { xmlns: namespaces.contentTypes },
      ...Object.entries(defaults)
        .filter(([ending]) => endings.has(ending))
        .map(([ending, type]) => element('Default', { Extension: ending, ContentType: type })),
      ...sorted.flatMap((name) => {
        const type = overrides.find(([pattern]) => pattern.test(name))?.[1];
        return type ? [element('Override', { PartName: `/${name}`, ContentType: type })] : [];
      }),
    ),
  );
};
