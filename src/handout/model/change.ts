import type { StyleId } from './style-id.ts';
import type { WordBlock, WordParagraph, WordTable } from './word.ts';

/** Changes the first paragraph of some blocks, be it in a table's first cell. */
export const withFirst = (
  blocks: readonly WordBlock[],
  change: (paragraph: WordParagraph) => WordParagraph,
): readonly WordBlock[] => {
  const [first, ...rest] = blocks;
  if (!first) return [];
  if (first.kind === 'paragraph') return [change(first), ...rest];
  return first.kind === 'table'
    ? [withFirstCell(first, change), ...rest]
    : [first, ...withFirst(rest, change)];
};

const withFirstCell = (table: WordTable, change: (paragraph: WordParagraph) => WordParagraph): WordTable => ({
  ...table,
  rows: table.rows.map((row, index) => {
    const [cell, ...others] = row.cells;
    if (index > 0 || !cell) return row;
    return { ...row, cells: [{ ...cell, blocks: withFirst(cell.blocks, change) }, ...others] };
  }),
});

/** Adds bookmarks to where the blocks begin. */
export const marked = (blocks: readonly WordBlock[], bookmarks: readonly string[]): readonly WordBlock[] =>
  bookmarks.length === 0
    ? blocks
    : withFirst(blocks, (first) => ({ ...first, bookmarks: [...bookmarks, ...first.bookmarks] }));

/** Keeps the blocks together and on the page of what comes after them; of a table, its last row. */
export const keptWithNext = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return { ...block, keepNext: true };
    if (block.kind === 'contents') return block;
    const last = block.rows.length - 1;
    return { ...block, rows: block.rows.map((row, at) => (at === last ? { ...row, keepNext: true } : row)) };
  });

/** Takes the space out between neighbouring paragraphs of one style. */
export const joined = (blocks: readonly WordBlock[], style: StyleId): readonly WordBlock[] =>
  blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isJoined = next?.kind === 'paragraph' && next.style === style;
    if (block.kind !== 'paragraph' || block.style !== style || !isJoined) return block;
    return { ...block, space: { ...block.space, after: 0 } };
  });
