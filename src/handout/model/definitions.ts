import type { Definition, Definitions } from '../../document/node.ts';
import { add, type Length, largest, scale, subtract } from '../../unit/length.ts';
import { bookmarksOf } from './bookmark.ts';
import { cellOf, cellPadding, inCell } from './cell.ts';
import { marked } from './change.ts';
import { termWidth } from './column.ts';
import { at, type ModelContext } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import type { WordBlock, WordRow } from './word.ts';

/** The terms' share of the width, and what it may grow to so that terms, dates above all, stand in one line. */
const termShare = 0.28;
const widestTerms = 0.4;

/** As wide as the widest term that may stand in one line asks for. */
const termColumn = ({ entries }: Definitions, context: ModelContext): Length => {
  const { width } = context.place;
  const sides = scale(cellPadding.data.side, 2);
  const wanted = entries.map(({ term }) => add(termWidth(term, context), sides));
  const most = scale(width, widestTerms);
  return largest(scale(width, termShare), ...wanted.filter((each) => each <= most));
};

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
  const terms = termColumn(node, context);
  const widths = [terms, subtract(width, terms)] as const;
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
