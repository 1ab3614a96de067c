import type { Definition, Definitions } from '../../document/node.ts';
import { type Length, scale } from '../../unit/length.ts';
import { bookmarksOf } from './bookmark.ts';
import { cellOf, inCell } from './cell.ts';
import { marked } from './change.ts';
import { at, type ModelContext } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import type { WordBlock, WordRow } from './word.ts';

/** The terms' share of the width. */
const termShare = 0.28;

const rowOf = (
  entry: Definition,
  [term, description]: readonly [Length, Length],
  context: ModelContext,
): WordRow => {
  const place = { paragraph: 'TableText', byClass: { lead: 'TableText', note: 'TableText' } } as const;
  const left = inCell(context, 'data', term, place);
  const right = inCell(context, 'data', description, place);
  const bold = at(left, { look: { ...left.place.look, bold: true } });
  return {
    header: false,
    keepNext: false,
    cells: [
      cellOf([paragraphOf(entry.term, 'TableText', bold)], 1, left),
      cellOf(context.blocks(entry.description, right), 1, right),
    ],
  };
};

/** A list of terms as rows: the term bold on the left, what it means beside it. */
export const definitions = (node: Definitions, context: ModelContext): readonly WordBlock[] => {
  const { indent, width } = context.place;
  if (node.entries.length === 0) return [];
  const widths = [scale(width, termShare), scale(width, 1 - termShare)] as const;
  const block: WordBlock = {
    kind: 'table',
    look: 'data',
    direction: context.direction,
    description: '',
    indent,
    widths,
    rows: node.entries.map((entry) => rowOf(entry, widths, context)),
  };
  return marked([block], bookmarksOf(node, context.newBookmark));
};
