import { namespaces } from '../office.ts';
import type { FileProperties, Part } from '../part.ts';
import { element } from '../xml/element.ts';
import { xmlPart } from '../xml/part.ts';

export const customPropertiesName = 'docProps/custom.xml';
export const digestProperty = 'BriefwrightDigest';

/** The format that custom properties belong to (ECMA-376 part 1, 22.3.2.2): always this one. */
const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Identifiers 0 and 1 are reserved. */
const firstIdentifier = 2;

/** Properties that Office shows under "Custom": the document's marking, and the file's digest of itself once it is known. */
export const customPropertiesPart = (properties: FileProperties, digest: string | undefined): Part => {
  const values: readonly (readonly [string, string | undefined])[] = [
    ['Marking', properties.marking],
    [digestProperty, digest],
  ];
  const set = values.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return xmlPart(
    customPropertiesName,
    element(
      'Properties',
      { xmlns: namespaces.customProperties, 'xmlns:vt': namespaces.variantTypes },
      ...set.map(({ name, value }, index) =>
        element(
          'property',
          { fmtid: format, pid: firstIdentifier + index, name },
          element('vt:lpwstr', {}, value),
        ),
      ),
    ),
  );
};
