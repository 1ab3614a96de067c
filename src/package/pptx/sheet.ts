import { invariant } from '../../diagnostic/invariant.ts';
import type { XmlElement } from '../xml/element.ts';
import { child, descendants, setAttribute } from '../xml/query.ts';
import { repairColours } from './colours.ts';
import { openConnectionSites } from './connection-sites.ts';
import { bendConnectors, glueConnectors } from './connectors.ts';
import { readFrames } from './frame.ts';
import { groupFrames } from './groups.ts';
import { connectLines } from './lines.ts';
import { endParagraphs, placeIndents, repairParagraphs } from './paragraphs.ts';
import { placePlaceholders } from './placeholders.ts';
import type { Context, Repair, Sheet } from './repair.ts';
import { repairRuns } from './runs.ts';
import { numberShapes } from './shape-ids.ts';
import { describeFrames, dropEmptyOutlines } from './shapes.ts';
import { fieldSlideNumbers } from './slide-number.ts';
import { repairTables } from './tables.ts';
import { repairTextBodies } from './text-bodies.ts';

/** The repairs of a slide or layout in the order they build on each other. */
const sheetRepairs: readonly Repair[] = [
  repairParagraphs,
  placeIndents,
  repairRuns,
  endParagraphs,
  connectLines,
  bendConnectors,
  openConnectionSites,
  dropEmptyOutlines,
  repairTextBodies,
  repairTables,
  placePlaceholders,
  fieldSlideNumbers,
  repairColours,
  describeFrames,
  groupFrames,
  numberShapes,
  glueConnectors,
];

/** Repairs a slide (by its number) or a layout in place. */
export const repairSheet = (root: XmlElement, number: number | undefined, context: Context): Sheet => {
  const content = child(root, 'p:cSld');
  const tree = content && child(content, 'p:spTree');
  invariant(content && tree, 'a slide or layout has a shape tree');
  // The library names slides by their first place, which is wrong as soon as one is moved.
  if (number !== undefined) setAttribute(content, 'name', undefined);
  const sheet: Sheet = {
    root,
    tree,
    frames: readFrames(tree),
    paragraphs: descendants(tree, 'a:p'),
    number,
  };
  for (const repair of sheetRepairs) repair(sheet, context);
  return sheet;
};
