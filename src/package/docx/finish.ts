import { invariant } from '../../diagnostic/invariant.ts';
import type { Chart } from '../chart/chart.ts';
import { chartParts } from '../chart/parts.ts';
import { contentTypesPart } from '../content-types.ts';
import { relationshipTypes } from '../office.ts';
import type { FileProperties, PackageTheme, Part } from '../part.ts';
import { repairTheme } from '../pptx/theme.ts';
import { corePropertiesPart } from '../properties/core.ts';
import { customPropertiesName } from '../properties/custom.ts';
import { extendedPropertiesPart } from '../properties/extended.ts';
import { readRelationships, relationshipsName, relationshipsPart } from '../relationships.ts';
import { sealFile } from '../seal.ts';
import type { XmlElement } from '../xml/element.ts';
import { readXmlPart, xmlPart } from '../xml/part.ts';
import { chartRelationships, graftCharts } from './charts.ts';
import { useThemeColours } from './colours.ts';
import { documentContentTypes } from './content-types.ts';
import { useThemeFonts } from './fonts.ts';
import { type Identifiers, identifiers, renumber } from './identifiers.ts';
import { hasFootnotes, repairFootnotes } from './notes.ts';
import { listsIn, repairNumbering } from './numbering.ts';
import { orderRelationships } from './rels.ts';
import { turnSections } from './section.ts';
import { settingsRoot } from './settings.ts';
import { repairTables } from './tables.ts';

/** The raw parts by name, and what all of them share. */
interface Work {
  readonly raw: ReadonlyMap<string, Part>;
  readonly properties: FileProperties;
  readonly theme: PackageTheme;
  readonly identifiers: Identifiers;
  /** Whether there are footnotes; without any their part is dropped. */
  readonly footnotes: boolean;
  /** The numbers of the lists found in the text so far. */
  readonly lists: Set<string>;
  /** The charts found in the text, in its order. */
  readonly charts: Chart[];
}

const read = (raw: Work['raw'], name: string): XmlElement => {
  const part = raw.get(name);
  invariant(part, `the library wrote no part ${name}`);
  return readXmlPart(part);
};

/** Parts that hold text, in the order in which identifiers are counted. */
const textNames = (work: Work): readonly string[] => [
  'word/document.xml',
  ...(work.footnotes ? ['word/footnotes.xml'] : []),
  ...[...work.raw.keys()].filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name)).sort(),
];

/** Parts that the library writes although nothing stands in them. */
const isKept =
  (work: Work) =>
  (target: string): boolean =>
    !/^(endnotes|fontTable|comments\w*)\.xml$/.test(target) && (work.footnotes || target !== 'footnotes.xml');

const repairText = (root: XmlElement, name: string, work: Work, rightToLeft: boolean): void => {
  repairTables(root);
  useThemeColours(root, work.theme);
  useThemeFonts(root, work.theme);
  renumber(root, name, work.identifiers);
  if (rightToLeft) turnSections(root);
};

function* textParts(work: Work): Generator<Part> {
  for (const name of textNames(work)) {
    const root = read(work.raw, name);
    if (name === 'word/footnotes.xml') repairFootnotes(root);
    for (const list of listsIn(root)) work.lists.add(list);
    const charts = name === 'word/document.xml' ? graftCharts(root) : [];
    work.charts.push(...charts);
    repairText(root, name, work, isRightToLeft(work.properties.language));
    const raw = work.raw.get(relationshipsName(name));
    const given = [...(raw ? readRelationships(raw) : []), ...chartRelationships(charts.length)];
    const relationships = orderRelationships(root, given, isKept(work));
    yield xmlPart(name, root);
    if (relationships.length > 0) yield relationshipsPart(name, relationships);
  }
}

function* allChartParts(work: Work): Generator<Part> {
  for (const [index, chart] of work.charts.entries()) yield* chartParts(chart, 'word', index + 1, work.theme);
}

/** Languages that are written from right to left, by their subtag. */
const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur|ps|ku-Arab|sd|ug|yi)\b/i.test(language);

function* definitionParts(work: Work): Generator<Part> {
  const styles = read(work.raw, 'word/styles.xml');
  const numbering = read(work.raw, 'word/numbering.xml');
  repairNumbering(numbering, new Set([...work.lists, ...listsIn(styles)]));
  for (const [name, root] of [
    ['word/styles.xml', styles],
    ['word/numbering.xml', numbering],
  ] as const) {
    useThemeColours(root, work.theme);
    useThemeFonts(root, work.theme);
    yield xmlPart(name, root);
  }
  const theme = read(work.raw, 'word/theme/theme1.xml');
  repairTheme(theme, work.theme);
  yield xmlPart('word/theme/theme1.xml', theme);
  const rightToLeft = isRightToLeft(work.properties.language);
  yield xmlPart('word/settings.xml', settingsRoot(work.properties, rightToLeft, work.footnotes));
}

function* propertyParts(work: Work): Generator<Part> {
  yield corePropertiesPart(work.properties);
  yield extendedPropertiesPart(work.properties, { counts: {}, contents: [] });
  const { officeDocument, coreProperties, extendedProperties, customProperties } = relationshipTypes;
  const external = false;
  yield relationshipsPart('', [
    { id: 'rId1', type: officeDocument, target: 'word/document.xml', external },
    { id: 'rId2', type: coreProperties, target: 'docProps/core.xml', external },
    { id: 'rId3', type: extendedProperties, target: 'docProps/app.xml', external },
    { id: 'rId4', type: customProperties, target: customPropertiesName, external },
  ]);
}

/** Pictures and other parts that are bytes, as they are. */
const mediaParts = (work: Work): readonly Part[] =>
  [...work.raw.values()].filter((part) => part.name.startsWith('word/media/'));

function* finishedParts(work: Work): Generator<Part> {
  const names: string[] = [customPropertiesName];
  for (const parts of [
    textParts(work),
    allChartParts(work),
    definitionParts(work),
    propertyParts(work),
    mediaParts(work),
  ]) {
    for (const part of parts) {
      names.push(part.name);
      yield part;
    }
  }
  yield contentTypesPart(names, documentContentTypes);
}

/**
 * Finishes the parts that `writeHandout` gave into the bytes of a Word document: repaired, named, digested, packed.
 * The same parts and properties give the same bytes with the same Node.js.
 */
export const finishHandout = (
  parts: readonly Part[],
  properties: FileProperties,
  theme: PackageTheme,
): Uint8Array => {
  const raw = new Map(parts.map((part) => [part.name, part]));
  const footnotes = hasFootnotes(read(raw, 'word/footnotes.xml'));
  return sealFile(
    finishedParts({
      raw,
      properties,
      theme,
      identifiers: identifiers(),
      footnotes,
      lists: new Set(),
      charts: [],
    }),
    properties,
  );
};
