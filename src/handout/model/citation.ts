import type { Citation } from '../../document/node.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { sourceId } from './bookmark.ts';
import { type ModelContext, plainLook } from './context.ts';
import { ownRun } from './text.ts';
import type { RunLook, WordInline, WordLink, WordNote, WordRun } from './word.ts';

const linked = (run: WordRun, source: string, context: ModelContext): WordLink | WordRun => {
  const name = context.bookmark(sourceId(source));
  if (name === undefined) return run;
  return { kind: 'link', target: { kind: 'bookmark', name }, plain: true, children: [run] };
};

/** A real footnote that says which part of the source is meant: "Agence, p. 4". */
const locatorNote = (source: string, locator: string, context: ModelContext): WordNote => {
  const label = context.numbering.sources.get(source)?.label ?? source;
  const name = linked(ownRun(label, plainLook, context), source, context);
  const children = [ownRun(' ', plainLook, context), name, ownRun(`, ${locator}`, plainLook, context)];
  return { kind: 'note', paragraph: bareParagraph('FootnoteText', context.direction, children) };
};

/** A citation as its source's number, linked to the entry; a locator makes a footnote besides. */
export const citation = (node: Citation, look: RunLook, context: ModelContext): readonly WordInline[] => {
  const number = context.numbering.sources.get(node.source)?.number ?? node.source;
  const run = ownRun(`[${number}]`, { ...look, bold: false, colour: context.palette.link }, context);
  const mark = linked(run, node.source, context);
  return node.locator === undefined ? [mark] : [mark, locatorNote(node.source, node.locator, context)];
};
