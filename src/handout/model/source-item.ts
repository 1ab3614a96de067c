import type { ListItem, SourceEntry } from '../../document/node.ts';
import { bookmarksOf } from './bookmark.ts';
import { keptWithNext, marked, withFirst } from './change.ts';
import { at, type ModelContext, plainLook } from './context.ts';
import { ownRun } from './text.ts';
import type { WordBlock, WordRun } from './word.ts';

/** The number of a source before its entry, as text. */
const numberOf = (source: SourceEntry, context: ModelContext): WordRun => {
  const number = context.numbering.sources.get(source.id)?.number;
  const look = { ...context.place.look, bold: false, colour: context.palette.mute };
  return ownRun(number === undefined ? '–' : `${number}.`, look, context);
};

/** Puts a source's number before the first words of its row in a table. */
export const sourceNumber =
  (source: SourceEntry, context: ModelContext) =>
  (blocks: readonly WordBlock[]): readonly WordBlock[] =>
    withFirst(blocks, (paragraph) => ({
      ...paragraph,
      children: [numberOf(source, context), ownRun('\u00a0', plainLook, context), ...paragraph.children],
    }));

/**
 * An entry of the list of sources, which no page divides. Its number is text, not Word's numbering: the citations say the same number as
 * text, and the two must agree whatever someone inserts later.
 */
export const sourceItem = (
  node: ListItem,
  source: SourceEntry,
  context: ModelContext,
): readonly WordBlock[] => {
  const body = at(context, { paragraph: 'SourceItem', byClass: { note: 'SourceItem', lead: 'SourceItem' } });
  const [first, ...rest] = node.children;
  const blocks = [
    ...context.blocks(first ? [first] : [], body),
    ...context.blocks(rest, at(body, { paragraph: 'SourceNote', byClass: { note: 'SourceNote' } })),
  ];
  const whole = [...keptWithNext(blocks.slice(0, -1)), ...blocks.slice(-1)];
  const numbered = withFirst(whole, (paragraph) => ({
    ...paragraph,
    space: blocks.length > 1 ? { after: 0 } : {},
    children: [numberOf(source, context), { kind: 'tab' as const }, ...paragraph.children],
  }));
  return marked(numbered, bookmarksOf(node, context.newBookmark));
};
