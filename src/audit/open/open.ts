import type { Format } from '../../package/part.ts';
import { type Relationship, relationshipsName } from '../../package/relationships.ts';
import type { Tags } from '../../package/xml/opening.ts';
import { attribute, children } from '../../package/xml/query.ts';
import type { ZipEntry } from '../../package/zip-directory.ts';
import { limits } from '../../unit/limits.ts';
import type { Found } from '../finding.ts';
import { entriesOf, tellZipFault } from './entries.ts';
import { partsByName } from './names.ts';
import { type OpenPackage, resolveTarget } from './package.ts';
import { readXml, signsIn } from './read-xml.ts';
import type { XmlPart } from './xml-part.ts';

/** A picture or object larger than this is not looked into. */
const largestBytes = 1 << 26;

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** Whether so many signs can stand in its XML: where there are fewer bytes, none need be counted. */
const mayBeLarge = (entries: ReadonlyMap<string, ZipEntry>, mostSigns: number): boolean =>
  [...entries.values()].reduce((sum, { name, size }) => sum + (isXml(name) ? size : 0), 0) > mostSigns;

/** Every part that is XML, or `undefined` where they are damaged or more than may be read. */
const readParts = (
  entries: ReadonlyMap<string, ZipEntry>,
  file: Uint8Array,
  mostSigns: number,
  found: Found,
): ReadonlyMap<string, XmlPart> | undefined => {
  const xml = new Map<string, XmlPart>();
  const tags: Tags = new Map();
  const large = mayBeLarge(entries, mostSigns);
  let signs = 0;
  for (const [name, entry] of entries) {
    if (!isXml(name)) continue;
    if (entry.size > limits.xmlBytes.most) {
      found(
        'file-claims-too-much',
        { reason: `it has a part of ${entry.size} bytes of XML` },
        { part: name },
      );
      return undefined;
    }
    const bytes = contentOf(entry, file, found);
    if (!bytes) return undefined;
    if (large) signs += signsIn(bytes);
    // A tree takes memory by them.
    if (signs > mostSigns) {
      found('file-claims-too-much', { reason: 'it has more elements than are read' }, { part: name });
      return undefined;
    }
    const part = readXml(name, bytes, tags, found);
    if (part) xml.set(name, part);
  }
  return xml;
};

const contentOf = (entry: ZipEntry, file: Uint8Array, found: Found): Uint8Array | undefined => {
  try {
    return entry.content();
  } catch (error) {
    tellZipFault(error, file, found);
    return undefined;
  }
};

const readRelationships = (part: XmlPart | undefined): readonly Relationship[] =>
  (part ? children(part.root, 'Relationship') : []).map((found) => ({
    id: attribute(found, 'Id') ?? '',
    type: attribute(found, 'Type') ?? '',
    target: attribute(found, 'Target') ?? '',
    external: attribute(found, 'TargetMode') === 'External',
  }));

const typesOf = (part: XmlPart | undefined): ((name: string) => string | undefined) => {
  const table = (element: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      (part ? children(part.root, element) : []).map((found) => [
        (attribute(found, key) ?? '').toLowerCase(),
        attribute(found, 'ContentType') ?? '',
      ]),
    );
  const overrides = table('Override', 'PartName');
  const defaults = table('Default', 'Extension');
  return (name) =>
    overrides.get(`/${name.toLowerCase()}`) ??
    defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
};

/** What a main part begins with says what the file is. */
const formats: Readonly<Record<string, Format>> = { 'p:presentation': 'pptx', 'w:document': 'docx' };

/**
 * Opens a finished file, ours or not; says what stands in the way where it cannot be read.
 * Nothing is written anywhere, nothing is fetched, and no more is unpacked than the limits allow.
 */
export const openPackage = (
  bytes: Uint8Array,
  found: Found,
  mostSigns: number = limits.xmlSigns.most,
): OpenPackage | undefined => {
  const listed = entriesOf(bytes, found);
  if (!listed) return undefined;
  const entries = partsByName(listed, found);
  const xml = readParts(entries, bytes, mostSigns, found);
  if (!xml) return undefined;
  const relationships = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (name: string): readonly Relationship[] => {
    const known = relationships.get(name) ?? readRelationships(xml.get(relationshipsName(name)));
    relationships.set(name, known);
    return known;
  };
  const root = relationshipsOf('').find(({ type }) => type.endsWith('/officeDocument'));
  const main = root ? resolveTarget('', root.target) : '';
  const format = formats[xml.get(main)?.root.name ?? ''];
  if (!format) {
    // A main part that is not well-formed was told of already.
    if (!entries.has(main) || xml.has(main))
      found('not-open-xml', { what: 'it has no part that is a presentation or a document' }, {});
    return undefined;
  }
  return {
    format,
    main,
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes: (name) => {
      const entry = entries.get(name);
      const content = entry && entry.size <= largestBytes ? contentOf(entry, bytes, found) : undefined;
      return content ?? new Uint8Array();
    },
    xml,
    relationshipsOf,
    typeOf: typesOf(xml.get('[Content_Types].xml')),
  };
};
