import type { XmlElement } from '../../../package/xml/element.ts';
import { attribute, child, children, descendants, textOf } from '../../../package/xml/query.ts';
import { type Found, repeated } from '../../finding.ts';
import { type OpenPackage, targetsOf } from '../../open/package.ts';
import type { XmlPart } from '../../open/xml-part.ts';
import type { PackageRule } from '../../rule.ts';

/** The part of properties of a kind: `core-properties`. */
export const propertiesPart = (file: OpenPackage, kind: string): XmlPart | undefined =>
  file.xml.get(targetsOf(file, '', kind)[0] ?? '');

/** W3CDTF, a profile of ISO 8601. */
const moment = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

const core = ({ root }: XmlPart): readonly string[] => [
  ...repeated(children(root).map(({ name }) => name)).map((name) => `${name} stands there twice`),
  ...['dcterms:created', 'dcterms:modified'].flatMap((name) => {
    const date = child(root, name);
    return date && !moment.test(textOf(date)) ? [`${name} is “${textOf(date)}”, which is no date`] : [];
  }),
];

const vectorOf = (root: XmlElement, name: string): XmlElement | undefined =>
  descendants(child(root, name) ?? root, 'vt:vector')[0];

const extended = ({ root }: XmlPart): readonly string[] => {
  const miscounted = descendants(root, 'vt:vector').filter(
    (vector) => Number(attribute(vector, 'size')) !== children(vector).length,
  );
  const [pairs, named] = [vectorOf(root, 'HeadingPairs'), vectorOf(root, 'TitlesOfParts')];
  const counted = pairs
    ? descendants(pairs, 'vt:i4').reduce((sum, each) => sum + Number(textOf(each)), 0)
    : 0;
  const names = named ? children(named).length : 0;
  return [
    ...miscounted.map(() => 'a list of names is not as long as it says'),
    ...(pairs && named && counted !== names ? [`${counted} parts are counted, and ${names} named`] : []),
  ];
};

const custom = ({ root }: XmlPart): readonly string[] => {
  const own = children(root, 'property');
  const numbers = own.map((property) => attribute(property, 'pid') ?? '');
  return [
    ...numbers.filter((pid) => !(Number(pid) >= 2)).map((pid) => `a property has the number ${pid}`),
    ...repeated(numbers).map((pid) => `two properties have the number ${pid}`),
    ...repeated(own.map((property) => attribute(property, 'name') ?? '')).map(
      (name) => `two properties are called ${name}`,
    ),
  ];
};

const told = (
  part: XmlPart | undefined,
  faults: (part: XmlPart) => readonly string[],
  found: Found,
): void => {
  for (const reason of part ? faults(part) : [])
    found('properties-malformed', { reason }, { part: part?.name });
};

/** Dates are dates, lists as long as they say, and own properties counted from 2. */
export const properties: PackageRule = (file, found) => {
  told(propertiesPart(file, 'core-properties'), core, found);
  told(propertiesPart(file, 'extended-properties'), extended, found);
  told(propertiesPart(file, 'custom-properties'), custom, found);
};
