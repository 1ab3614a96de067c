import type { Block, Division } from '../../document/node.ts';

/** Four stand better two by two than all in a row. */
const choices: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [2, 1],
  3: [3, 2, 1],
  4: [2, 4, 1],
};
const many: readonly number[] = [3, 2, 1];

const accountsIn = (block: Division): number =>
  block.children.filter((child) => child.kind === 'division' && child.classes.includes('card')).length;

/** The most cards that stand together anywhere in the blocks. */
export const mostCards = (blocks: readonly Block[]): number => {
  const quotations = blocks.filter((block) => block.kind === 'quotation').length;
  const divisions = blocks
    .filter((block) => block.kind === 'division')
    .map((block) => {
      if (block.classes.includes('cards')) return block.children.length;
      return block.classes.includes('accounts') ? accountsIn(block) : mostCards(block.children);
    });
  return Math.max(1, quotations, ...divisions);
};

/** Numbers of cards in a row worth trying, the preferred first. */
export const cardsPerRowChoices = (blocks: readonly Block[]): readonly number[] =>
  choices[mostCards(blocks)] ?? many;
