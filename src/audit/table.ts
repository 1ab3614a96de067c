import type { DeckRule, PackageRule, WordRule } from './rule.ts';
import { documentTitle } from './rules/access/document-title.ts';
import { headings } from './rules/access/headings.ts';
import { readingOrder } from './rules/access/reading-order.ts';
import { slideAlternatives } from './rules/access/slide-alternatives.ts';
import { slideLinks } from './rules/access/slide-links.ts';
import { slideRuns } from './rules/access/slide-runs.ts';
import { slideTables } from './rules/access/slide-tables.ts';
import { slideTitles } from './rules/access/slide-titles.ts';
import { wordAlternatives } from './rules/access/word-alternatives.ts';
import { wordLinks } from './rules/access/word-links.ts';
import { wordRuns } from './rules/access/word-runs.ts';
import { wordTables } from './rules/access/word-tables.ts';
import { chartData } from './rules/chart/data.ts';
import { plots, series } from './rules/chart/plots.ts';
import { macros, objects } from './rules/leak/objects.ts';
import { outside } from './rules/leak/outside.ts';
import { paths } from './rules/leak/paths.ts';
import { customProperties, people } from './rules/leak/people.ts';
import { pictureNames } from './rules/leak/picture-names.ts';
import { hiddenSlides, slideComments, speakerNotes } from './rules/leak/slides.ts';
import { hiddenText, trackedChanges, wordComments } from './rules/leak/word.ts';
import { contentTypes, typesByUse } from './rules/package/content-types.ts';
import { elementOrder } from './rules/package/element-order.ts';
import { pictures } from './rules/package/pictures.ts';
import { properties } from './rules/package/properties.ts';
import { reachable, relationshipNames, relationshipTargets } from './rules/package/relationships.ts';
import { values } from './rules/package/values.ts';
import { offPage } from './rules/page/paper.ts';
import { autofit, offSlide, textOnText } from './rules/page/slides.ts';
import { extents } from './rules/slides/extents.ts';
import { identifiers, shapeIds } from './rules/slides/identifiers.ts';
import { slideRelations, themesApart } from './rules/slides/relations.ts';
import { sections } from './rules/slides/sections.ts';
import { tableGrids } from './rules/slides/tables.ts';
import { bareDrawings, textBodies } from './rules/slides/texts.ts';
import { themes } from './rules/slides/themes.ts';
import { blockStructure, drawingIds, headerReferences } from './rules/word/blocks.ts';
import { anchors, bookmarks } from './rules/word/bookmarks.ts';
import { fields, fieldsThatAsk } from './rules/word/fields.ts';
import { listUse, numbering } from './rules/word/lists.ts';
import { noteReferences } from './rules/word/notes.ts';
import { styles, styleUse } from './rules/word/styles.ts';

/** What is looked for in every file. */
export const packageRules: readonly PackageRule[] = [
  contentTypes,
  typesByUse,
  relationshipTargets,
  relationshipNames,
  reachable,
  properties,
  elementOrder,
  values,
  pictures,
  themes,
  plots,
  series,
  chartData,
  documentTitle,
  paths,
  people,
  customProperties,
  outside,
  objects,
  macros,
  pictureNames,
];

/** What is looked for in presentations. */
export const deckRules: readonly DeckRule[] = [
  identifiers,
  shapeIds,
  sections,
  slideRelations,
  themesApart,
  textBodies,
  bareDrawings,
  tableGrids,
  extents,
  slideTitles,
  slideAlternatives,
  readingOrder,
  slideTables,
  slideRuns,
  slideLinks,
  hiddenSlides,
  speakerNotes,
  slideComments,
  offSlide,
  textOnText,
  autofit,
];

/** What is looked for in Word documents. */
export const wordRules: readonly WordRule[] = [
  styles,
  styleUse,
  numbering,
  listUse,
  bookmarks,
  anchors,
  fields,
  fieldsThatAsk,
  noteReferences,
  blockStructure,
  headerReferences,
  drawingIds,
  wordAlternatives,
  wordTables,
  headings,
  wordRuns,
  wordLinks,
  trackedChanges,
  wordComments,
  hiddenText,
  offPage,
];
