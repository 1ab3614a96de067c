import type { Theme } from '../../theme/theme.ts';
import { scale, toPoints } from '../../unit/length.ts';
import { measureParagraph } from '../text/measure.ts';
import type { FlowParagraph } from './flow.ts';
import { singleLine } from './line.ts';
import { type Strip, stackHeight } from './strip.ts';

/** Measured widths hold a margin of 1.5 % so that boxes never overflow; here the likely width counts, not the safe one. */
const likely = 1.015;
/** Measured lines are this multiple of their largest size. */
const measuredLine = 1.2;

const lineHeights = (paragraph: FlowParagraph, fonts: Theme['fonts']): readonly number[] => {
  const single = singleLine(fonts[paragraph.font].metrics) * paragraph.lineHeight;
  const lines = measureParagraph(paragraph.text, scale(paragraph.width, likely), fonts);
  const sizes = lines.map((line) => toPoints(line.height) / measuredLine);
  return sizes.map((size, index) =>
    index === 0
      ? Math.max(Math.max(size, paragraph.markSize) * single, paragraph.pictureHeight)
      : size * single,
  );
};

/** Two lines at least stay together at the foot and at the head of a page, as Word does unless told otherwise. */
const gluedAt = (index: number, count: number, paragraph: FlowParagraph): boolean => {
  if (index === count - 1) return paragraph.keepNext;
  return paragraph.keepLines || index === 0 || index === count - 2;
};

/** A paragraph as its lines. */
export const paragraphStrips = (paragraph: FlowParagraph, fonts: Theme['fonts']): readonly Strip[] => {
  const heights = lineHeights(paragraph, fonts);
  const notes = paragraph.notes.reduce((sum, note) => sum + stackHeight(paragraphStrips(note, fonts)), 0);
  return heights.map((height, index) => ({
    height,
    before: index === 0 ? paragraph.spaceBefore : 0,
    after: index === heights.length - 1 ? paragraph.spaceAfter : 0,
    glued: gluedAt(index, heights.length, paragraph),
    notes: index === 0 ? notes : 0,
    repeated: 0,
    anchors: index === 0 ? paragraph.anchors : [],
  }));
};
