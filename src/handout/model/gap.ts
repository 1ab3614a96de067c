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

/** True of a table, of a figure, and of the first paragraph of a quotation or a list. A caption above it belongs to a figure, or is kept anyhow. */
const isIntroduced = (block: WordBlock | undefined, before: WordBlock): boolean => {
  if (before.kind !== 'paragraph') return false;
  if (block?.kind !== 'paragraph') return block?.kind === 'table' && before.style !== 'Caption';
  const isShown = (block.style === 'Quote' || block.style === 'Figure') && before.style === 'Normal';
  return isShown || (block.list !== undefined && before.list === undefined && before.style === 'Normal');
};

/** What introduces a table, a figure, a quotation or a list stays with it. */
const keptBefore = (block: WordBlock, next: WordBlock | undefined): WordBlock =>
  block.kind === 'paragraph' && isIntroduced(next, block) ? { ...block, keepNext: true } : block;

/** Sets tables apart from each other and from the text that follows them, and keeps what is introduced with the text before. */
export const withGaps = (blocks: readonly WordBlock[], styles: WordStyles): readonly WordBlock[] =>
  [...blocks, undefined].flatMap((each, index) => {
    const block = each && keptBefore(each, blocks[index + 1]);
    if (blocks[index - 1]?.kind === 'table') return afterTable(block, styles);
    return block ? [block] : [];
  });
