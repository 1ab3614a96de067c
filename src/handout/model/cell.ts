import { centimetre, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { at, type ModelContext, type Place } from './context.ts';
import { emptyParagraph } from './empty.ts';
import { withGaps } from './gap.ts';
import type { WordBlock, WordCell } from './word.ts';

/** Between a cell's edges and its text: narrow in a table of data, wide in a panel or card. */
export const cellPadding = {
  data: { side: centimetre(0.18), top: 2.8, bottom: 2.8 },
  panel: { side: centimetre(0.35), top: 8, bottom: 9 },
  cards: { side: centimetre(0.3), top: 7, bottom: 8 },
  scale: { side: zero, top: 0, bottom: 0 },
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
    // Headings in cells are none of the document's outline.
    heading: 'CardHeading',
    ...place,
  });

/** Between the paragraphs of a cell, in points. */
const betweenTexts = 2;

const flush = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const text = block.style === 'TableText' ? { before: betweenTexts } : {};
    const first = index === 0 ? { before: 0 } : {};
    const last = index === blocks.length - 1 ? { after: 0 } : {};
    return { ...block, space: { ...block.space, ...text, ...first, ...last } };
  });

/** A cell of these blocks, without space above the first and below the last: that is the cell's padding Word refuses a cell that does not end with a paragraph. */
export const cellOf = (blocks: readonly WordBlock[], span: number, context: ModelContext): WordCell => ({
  span,
  solid: false,
  blocks: blocks.length === 0 ? [emptyParagraph(context)] : flush(withGaps(blocks, context.styles)),
});
