import { namespaces } from '../office.ts';
import type { FileProperties, Part } from '../part.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { xmlPart } from '../xml/part.ts';

/** Headings and what stands under each, as Explorer and Office list them: `['Slide Titles', ['…']]`. */
export type Contents = readonly (readonly [heading: string, titles: readonly string[]])[];

export interface ExtendedProperties {
  /** Counts by their element names, `Slides`, `Notes`, `Pages` …, in the order they are to be printed. */
  readonly counts: Readonly<Record<string, number>>;
  readonly contents: Contents;
}

const vector = (type: string, items: readonly XmlElement[]): XmlElement =>
  element('vt:vector', { size: items.length, baseType: type }, ...items);

const variant = (value: XmlElement): XmlElement => element('vt:variant', {}, value);

const headingPairs = (contents: Contents): XmlElement =>
  vector(
    'variant',
    contents.flatMap(([heading, titles]) => [
      variant(element('vt:lpstr', {}, heading)),
      variant(element('vt:i4', {}, String(titles.length))),
    ]),
  );

/** `docProps/app.xml`: what kind of file, how long, made for whom. */
export const extendedPropertiesPart = (properties: FileProperties, extended: ExtendedProperties): Part => {
  const titles = extended.contents.flatMap(([, listed]) => listed);
  return xmlPart(
    'docProps/app.xml',
    element(
      'Properties',
      { xmlns: namespaces.extendedProperties, 'xmlns:vt': namespaces.variantTypes },
      element('TotalTime', {}, '0'),
      element('Application', {}, 'Briefwright'),
      ...Object.entries(extended.counts).map(([name, count]) => element(name, {}, String(count))),
      element('ScaleCrop', {}, 'false'),
      ...(titles.length === 0
        ? []
        : [
            element('HeadingPairs', {}, headingPairs(extended.contents)),
            element(
              'TitlesOfParts',
              {},
              vector(
                'lpstr',
                titles.map((title) => element('vt:lpstr', {}, title)),
              ),
            ),
          ]),
      ...(properties.organisation === '' ? [] : [element('Company', {}, properties.organisation)]),
      element('LinksUpToDate', {}, 'false'),
      element('SharedDoc', {}, 'false'),
      element('HyperlinksChanged', {}, 'false'),
    ),
  );
};
