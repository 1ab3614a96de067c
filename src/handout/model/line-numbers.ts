import { type LineRange, mergedRanges, printRange, rangeOf } from '../../layout/review/line-range.ts';
import type { WordBlock, WordDocument, WordParagraph, WordRow } from './word.ts';

const rangesIn = (blocks: readonly WordBlock[]): readonly LineRange[] =>
  blocks.flatMap((block): readonly LineRange[] => {
    if (block.kind === 'paragraph') return block.brief ? [rangeOf(block.brief)] : [];
    return block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => rangesIn(cell.blocks)))
      : [];
  });

const printed = (ranges: readonly LineRange[]): readonly string[] => mergedRanges(ranges).map(printRange);

const numberedRow = (row: WordRow): WordRow => ({
  ...row,
  lines: row.header ? [] : printed(row.cells.flatMap(({ blocks }) => rangesIn(blocks))),
});

const numberedParagraph = (paragraph: WordParagraph): WordParagraph =>
  paragraph.brief ? { ...paragraph, lines: printed([rangeOf(paragraph.brief)]) } : paragraph;

/** The document with the lines of the brief from which its paragraphs and the rows of its tables were printed. */
export const withLineNumbers = (document: WordDocument): WordDocument => ({
  ...document,
  blocks: document.blocks.map((block): WordBlock => {
    if (block.kind === 'paragraph') return numberedParagraph(block);
    return block.kind === 'table' ? { ...block, rows: block.rows.map(numberedRow) } : block;
  }),
});
