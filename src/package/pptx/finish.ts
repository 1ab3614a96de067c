import { invariant } from '../../diagnostic/invariant.ts';
import type { Chart } from '../chart/chart.ts';
import { chartName, chartParts } from '../chart/parts.ts';
import { contentTypesPart } from '../content-types.ts';
import { relationshipTypes } from '../office.ts';
import type { FileProperties, PackageTheme, Part } from '../part.ts';
import { corePropertiesPart } from '../properties/core.ts';
import { customPropertiesName } from '../properties/custom.ts';
import { extendedPropertiesPart } from '../properties/extended.ts';
import { nextId, type Relationship, relationshipsName, relationshipsPart } from '../relationships.ts';
import { sealFile } from '../seal.ts';
import type { XmlElement } from '../xml/element.ts';
import type { Tags } from '../xml/opening.ts';
import { readXmlPart, xmlPart } from '../xml/part.ts';
import { graftCharts } from './charts.ts';
import { useThemeColours } from './colours.ts';
import { deckContentTypes } from './content-types.ts';
import { type LayoutPlaceholderShape, repairLayout } from './layout.ts';
import { repairMaster } from './master.ts';
import { collectMedia, type Media } from './media.ts';
import { repairNotes } from './notes.ts';
import { repairNotesMaster } from './notes-master.ts';
import { repairPresentation } from './presentation.ts';
import { masterRelationships, notesMasterRelationships, partRelationships } from './rels.ts';
import type { Context, Sheet } from './repair.ts';
import { repairSheet } from './sheet.ts';
import { repairTheme } from './theme.ts';
import { slideTitle } from './title.ts';

/** The raw parts by name, each until it has been taken, and what has been learnt on the way through them. */
interface Work extends Context {
  readonly raw: Map<string, Part>;
  readonly tags: Tags;
  readonly media: Media;
  readonly titles: string[];
  readonly charts: Chart[];
  readonly layouts: (readonly LayoutPlaceholderShape[])[];
}

const read = (work: Work, name: string): XmlElement => {
  const part = work.raw.get(name);
  invariant(part, `the library wrote no part ${name}`);
  return readXmlPart(part, work.tags);
};

const rawRelationships = (work: Work, name: string): Part => {
  const part = work.raw.get(relationshipsName(name));
  invariant(part, `the library wrote no relationships of ${name}`);
  return part;
};

const numbered = (work: Work, folder: string, stem: string): readonly number[] =>
  [...work.raw.keys()]
    .filter((name) => name.startsWith(`ppt/${folder}/${stem}`))
    .map((name) => Number(name.replace(/\D/g, '')))
    .sort((one, other) => one - other);

/** The relationships that the library wrote for a slide, and those of its charts, which take the place of their frames. */
const slideRelationships = ({ frames }: Sheet, name: string, work: Work): readonly Relationship[] => {
  const known = partRelationships(rawRelationships(work, name), work.media.names);
  const charts = graftCharts(frames, nextId(known)).map(({ chart, id }) => {
    work.charts.push(chart);
    const target = `../${chartName(work.charts.length)}`;
    return { id, type: relationshipTypes.chart, target, external: false };
  });
  return [...known, ...charts];
};

function* slideParts(work: Work): Generator<Part> {
  for (const number of numbered(work, 'slides', 'slide')) {
    const name = `ppt/slides/slide${number}.xml`;
    const root = read(work, name);
    const sheet = repairSheet(root, number, work);
    work.titles.push(slideTitle(sheet) || `Slide ${number}`);
    const relationships = slideRelationships(sheet, name, work);
    yield xmlPart(name, root);
    yield relationshipsPart(name, relationships);
    const notesName = `ppt/notesSlides/notesSlide${number}.xml`;
    const notes = read(work, notesName);
    repairNotes(notes, number, work.properties);
    yield xmlPart(notesName, notes);
    yield relationshipsPart(
      notesName,
      partRelationships(rawRelationships(work, notesName), work.media.names),
    );
  }
}

function* allChartParts(work: Work): Generator<Part> {
  for (const [index, chart] of work.charts.entries()) yield* chartParts(chart, 'ppt', index + 1, work.theme);
}

/** The library's first layout is an empty one of its own: it goes, and the others move up. */
function* layoutParts(work: Work): Generator<Part> {
  for (const number of numbered(work, 'slideLayouts', 'slideLayout').slice(1)) {
    const root = read(work, `ppt/slideLayouts/slideLayout${number}.xml`);
    const rels = rawRelationships(work, `ppt/slideLayouts/slideLayout${number}.xml`);
    const name = `ppt/slideLayouts/slideLayout${number - 1}.xml`;
    work.layouts.push(repairLayout(root, work));
    yield xmlPart(name, root);
    yield relationshipsPart(name, partRelationships(rels, work.media.names));
  }
}

function* masterParts(work: Work): Generator<Part> {
  const name = 'ppt/slideMasters/slideMaster1.xml';
  const root = read(work, name);
  repairMaster(root, work.layouts, work.properties.language);
  useThemeColours(root, work.theme);
  const relationships = masterRelationships(root, work.layouts.length);
  yield xmlPart(name, root);
  yield relationshipsPart(name, relationships);
  const notesName = 'ppt/notesMasters/notesMaster1.xml';
  const notes = read(work, notesName);
  repairNotesMaster(notes, work.properties);
  yield xmlPart(notesName, notes);
  yield relationshipsPart(notesName, notesMasterRelationships);
  const theme = read(work, 'ppt/theme/theme1.xml');
  repairTheme(theme, work.theme);
  yield xmlPart('ppt/theme/theme1.xml', theme);
  // Masters that share a theme are one of PowerPoint's reasons to repair a file.
  yield xmlPart('ppt/theme/theme2.xml', theme);
}

function* presentationParts(work: Work): Generator<Part> {
  const name = 'ppt/presentation.xml';
  const root = read(work, name);
  repairPresentation(root, work.properties);
  yield xmlPart(name, root);
  yield relationshipsPart(name, partRelationships(rawRelationships(work, name), work.media.names));
  for (const plain of ['presProps', 'viewProps', 'tableStyles']) {
    yield xmlPart(`ppt/${plain}.xml`, read(work, `ppt/${plain}.xml`));
  }
}

function* propertyParts(work: Work): Generator<Part> {
  const slides = work.titles.length;
  yield corePropertiesPart(work.properties);
  yield extendedPropertiesPart(work.properties, {
    counts: { Slides: slides, Notes: slides, HiddenSlides: 0 },
    contents: [
      ['Theme', [work.theme.name]],
      ['Slide Titles', work.titles],
    ],
  });
  const { officeDocument, coreProperties, extendedProperties, customProperties } = relationshipTypes;
  const external = false;
  yield relationshipsPart('', [
    { id: 'rId1', type: officeDocument, target: 'ppt/presentation.xml', external },
    { id: 'rId2', type: coreProperties, target: 'docProps/core.xml', external },
    { id: 'rId3', type: extendedProperties, target: 'docProps/app.xml', external },
    { id: 'rId4', type: customProperties, target: customPropertiesName, external },
  ]);
}

/** All parts but the custom properties, one at a time: each is parsed, repaired, printed and forgotten. */
function* finishedParts(work: Work): Generator<Part> {
  const names: string[] = [customPropertiesName];
  const steps = [slideParts, allChartParts, layoutParts, masterParts, presentationParts, propertyParts];
  for (const step of steps) {
    for (const part of step(work)) {
      names.push(part.name);
      yield part;
    }
  }
  for (const part of work.media.parts) {
    names.push(part.name);
    yield part;
  }
  yield contentTypesPart(names, deckContentTypes);
}

/**
 * Finishes the parts that `writeDeck` gave into the bytes of a presentation: repaired, named, digested, packed.
 * The same parts and properties give the same bytes with the same Node.js.
 * @param parts are taken: the list is empty afterwards
 */
export const finishDeck = (parts: Part[], properties: FileProperties, theme: PackageTheme): Uint8Array => {
  const media = collectMedia(parts);
  const raw = new Map(parts.splice(0).map((part) => [part.name, part]));
  const work: Work = {
    raw,
    tags: new Map(),
    properties,
    theme,
    media,
    titles: [],
    charts: [],
    layouts: [],
  };
  return sealFile(finishedParts(work), properties);
};
