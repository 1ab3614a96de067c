import { bareParagraph } from './bare-paragraph.ts';
import type { WordStyles } from './styles.ts';
import type { WordBlock } from './word.ts';

/** Between a table and the text below it, in points; a table has no space of its own in Word. */
const below = 8;

/** Word joins tables that touch, and wants a paragraph at the end of a page's text. */
const gap = bareParagraph('TableGap', 'ltr', []);

const afterTable = (block: WordBlock | undefined, styles: WordStyles): readonly WordBlock[] => {
  if (!block) return [gap];
  if (block.kind === 'table') return [gap, block];
  if (block.kind === 'contents' || styles[block.style].text.spaceBefore >= below) return [block];
  return [{ ...block, space: { ...block.space, before: below } }];
};

/** What introduces a table stays with it. */
const beforeTable = (block: WordBlock, next: WordBlock | undefined): WordBlock =>
  block.kind === 'paragraph' && next?.kind === 'table' ? { ...block, keepNext: true } : block;

/** Sets tables apart from each other and from the text that follows them, and keeps them with the text before. */
export const withGaps = (blocks: readonly WordBlock[], styles: WordStyles): readonly WordBlock[] =>
  [...blocks, undefined].flatMap((each, index) => {
    const block = each && beforeTable(each, blocks[index + 1]);
    if (blocks[index - 1]?.kind === 'table') return afterTable(block, styles);
    return block ? [block] : [];
  });
