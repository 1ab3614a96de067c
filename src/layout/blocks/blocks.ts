import { type Block, type Division, noData } from '../../document/node.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import type { Setting } from '../context.ts';
import { drawn } from '../figures/figures.ts';
import type { Atom } from '../piece.ts';
import type { Composer, Composing, Prose } from './composer.ts';
import { contents } from './contents.ts';
import { definitions } from './definitions.ts';
import { division } from './division.ts';
import { figure } from './figure.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { picture } from './picture.ts';
import { quotation } from './quotation.ts';
import { recalled } from './recalled.ts';
import { table } from './table/table.ts';
import { textAtoms } from './text-atom.ts';

type Kind = Block['kind'];

const composers = {
  heading,
  paragraph,
  list,
  definitions,
  table,
  quotation,
  figure,
  division,
  picture,
  contents,
} satisfies { [K in Kind]: Composer<Extract<Block, { kind: K }>> };

const composerOf = (block: Block): Composer<Block> =>
  // The table gives each kind the composer of that kind, which TypeScript cannot follow through the union.
  composers[block.kind] as unknown as Composer<Block>;

const cardsOf = (first: Block, blocks: readonly Block[]): Division => ({
  kind: 'division',
  id: undefined,
  classes: ['cards'],
  data: noData,
  region: undefined,
  origin: first.origin,
  children: blocks,
});

/** Quotations that follow each other stand side by side. */
const gathered = (blocks: readonly Block[]): readonly Block[] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.kind === 'quotation' && last[0]?.kind === 'quotation') last.push(block);
    else groups.push([block]);
  }
  return flatMapped(groups, (group) => {
    const [first] = group;
    return first && group.length > 1 ? [cardsOf(first, group)] : group;
  });
};

/** How blocks compose the blocks in them, here and wherever else they stand. */
export const composing: Composing = {
  prose: (blocks, setting) => composeProse(blocks, setting),
  atoms: (blocks, setting) => flatMapped(gathered(blocks), (block) => compositionOf(block, setting)),
};

/** Blocks as paragraphs and nothing else. */
export const composeProse = (blocks: readonly Block[], setting: Setting): readonly Prose[] =>
  flatMapped(blocks, (block) => composerOf(block).prose(block, setting, composing));

const compositionOf = (block: Block, setting: Setting): readonly Atom[] => {
  const figure = block.kind === 'figure' ? undefined : drawn(block, setting, composing);
  if (figure) return figure;
  const composer = composerOf(block);
  return composer.atoms
    ? composer.atoms(block, setting, composing)
    : textAtoms(composer.prose(block, setting, composing), setting);
};

/** Blocks of a slide as pieces that are measured and can be placed. */
export const compose = (blocks: readonly Block[], setting: Setting): readonly Atom[] =>
  flatMapped(gathered(blocks), (block) => recalled(block, setting, compositionOf));
