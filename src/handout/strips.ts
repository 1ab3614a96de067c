import type { Strip } from '../layout/pages/strip.ts';
import { blockStrips } from '../layout/pages/table.ts';
import type { Theme } from '../theme/theme.ts';
import type { ContentsLines } from './contents.ts';
import { flowBlocks } from './flow.ts';
import { textWidth } from './model/model.ts';
import { wordStyles } from './model/styles.ts';
import type { WordBlock } from './model/word.ts';

/** A block as the estimate of pages has it. */
export type StripsOf = (block: WordBlock, contents?: ContentsLines) => readonly Strip[];

/** The pages of a handout are counted several times while it is planned: a block that stays as it is is measured once. */
export const stripping = (theme: Theme): StripsOf => {
  const styles = wordStyles(theme);
  const width = textWidth(theme);
  const known = new Map<WordBlock, readonly Strip[]>();
  return (block, contents) => {
    const found = block.kind === 'contents' ? undefined : known.get(block);
    if (found) return found;
    // With fonts of its own, so that what is measured is not kept beside the strips.
    const strips = blockStrips(flowBlocks([block], width, { styles, contents }), { ...theme.fonts });
    known.set(block, strips);
    return strips;
  };
};
