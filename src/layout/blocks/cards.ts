import type { Block, Paragraph } from '../../document/node.ts';
import { emu, inch, type Length } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Atom, Card } from '../piece.ts';
import { cardsAtom } from './card-atom.ts';
import type { Composing } from './composer.ts';
import { darkPanelCard, panelCard, plainCard } from './panel.ts';
import { quoteCard } from './quote-card.ts';
import { roleThatFits } from './role-that-fits.ts';

const gap = inch(0.32);
const betweenRows = inch(0.3);
/** No card is narrower, but on a page that is. */
const narrowest = inch(2.4);

/** Rows of as equal a number of cards as can be: five by three are three and two. */
export const rowsOf = <T>(cards: readonly T[], perRow: number): readonly (readonly T[])[] => {
  const rows = Math.ceil(cards.length / perRow);
  const base = Math.floor(cards.length / rows);
  const longer = cards.length % rows;
  return Array.from({ length: rows }, (_, row) => {
    const start = row * base + Math.min(row, longer);
    return cards.slice(start, start + base + (row < longer ? 1 : 0));
  });
};

const cardOf = (block: Block, width: Length, setting: Setting, composing: Composing): Card => {
  if (block.kind === 'quotation') return quoteCard(block, width, setting, composing);
  if (block.kind === 'division' && block.classes.includes('callout'))
    return panelCard(block, width, setting, composing);
  if (block.kind === 'division' && block.classes.includes('panel'))
    return darkPanelCard(block, width, setting, composing);
  const children = block.kind === 'division' ? block.children : [block];
  return plainCard(children, width, setting, composing);
};

const isValue = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.classes.includes('value');

const fits = ({ children }: Paragraph, setting: Setting): boolean =>
  roleThatFits(children, 'value', setting) === 'value';

/** Values of cards that stand together are set alike: where one is too long to be set large, all are set as text. */
const alike = (blocks: readonly Block[], setting: Setting): readonly Block[] => {
  const cards = blocks.filter((block) => block.kind === 'division');
  if (cards.every(({ children }) => children.filter(isValue).every((value) => fits(value, setting))))
    return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'division' || block.classes.includes('panel')) return block;
    const children = block.children.map((child) =>
      isValue(child) ? { ...child, classes: ['fact'] } : child,
    );
    return { ...block, children };
  });
};

/** Quotations fill their row however few they are; cards keep to the columns of the rows above. */
const columnsOf = (row: readonly Block[], perRow: number): number =>
  row.some((block) => block.kind === 'quotation') ? row.length : perRow;

/** Blocks as cards of equal width and height, side by side as many as the setting allows. */
export const cardRows = (
  blocks: readonly Block[],
  setting: Setting,
  composing: Composing,
): readonly Atom[] => {
  const room = Math.floor((setting.width + gap) / (narrowest + gap));
  const perRow = Math.max(1, Math.min(setting.cardsPerRow, blocks.length, room));
  const each = emu((setting.width - gap * (perRow - 1)) / perRow);
  return rowsOf(alike(blocks, { ...setting, width: each }), perRow).map((row, index) => {
    const columns = columnsOf(row, perRow);
    const width = emu((setting.width - gap * (columns - 1)) / columns);
    const cards = row.map((block) => cardOf(block, width, setting, composing));
    return cardsAtom({ kind: 'cards', cards, gap }, { spaceBefore: index === 0 ? inch(0.22) : betweenRows });
  });
};
