import { centimetre, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { at, type ModelContext, type Place } from './context.ts';
import { emptyParagraph } from './empty.ts';
import { withGaps } from './gap.ts';
import type { WordBlock, WordCell } from './word.ts';

/** Between a cell's edges and its text: narrow in a table of data, wide in a panel or card. */
export const cellPadding = {
  data: { side: centimetre(0.18), top: 2.8, bottom: 2.8 },
  panel: { side: centimetre(0.35), top: 8, bottom: 5 },
  cards: { side: centimetre(0.3), top: 7, bottom: 5 },
} as const;

/** The place of what stands in a cell of that width. */
export const inCell = (
  context: ModelContext,
  look: keyof typeof cellPadding,
  width: Length,
  place: Partial<Place>,
): ModelContext =>
  at(context, {
    indent: zero,
    width: subtract(width, scale(cellPadding[look].side, 2)),
    listLevel: 0,
    listBase: zero,
    ...place,
  });

/** A cell of these blocks. Word refuses a cell that does not end with a paragraph. */
export const cellOf = (blocks: readonly WordBlock[], span: number, context: ModelContext): WordCell => ({
  span,
  blocks: blocks.length === 0 ? [emptyParagraph(context)] : withGaps(blocks, context.styles),
});
