import type { Block, Cell, List, Table } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';

/** A range of the scale, in per cent from its low end to its high end. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A word of the scale with its range. */
export interface Band extends Range {
  readonly words: string;
}

export const rangeIn = ({ low, high }: Readonly<Record<string, string>>): Range | undefined => {
  if (low === undefined || high === undefined) return undefined;
  const [from, to] = [Number(low), Number(high)];
  return { low: Math.min(from, to), high: Math.max(from, to) };
};

const isBands = (block: Block): block is List => block.kind === 'list' && block.classes.includes('bands');

export const hasBands = (cell: Cell): boolean => cell.children.some(isBands);

/** The words that the head of a column of ranges lists. */
const bandsIn = (cell: Cell): readonly Band[] =>
  cell.children
    .filter(isBands)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const range = rangeIn(item.data);
      return range ? [{ ...range, words: plainText(item.children) }] : [];
    });

/** The words of the scale in a line, for where they have no room on it. */
export const keyOf = (bands: readonly Band[]): string =>
  bands.map(({ words, low, high }) => `${words} ${low}–${high}\u00A0%`).join('; ');

const withoutBands = (cell: Cell): Cell => ({
  ...cell,
  children: cell.children.filter((block) => !isBands(block)),
});

/** A table whose heads list no words, with the words that each of its head cells listed. */
export interface Parted {
  readonly table: Table;
  readonly bands: ReadonlyMap<Cell, readonly Band[]>;
}

export const parted = (table: Table): Parted => {
  const bands = new Map<Cell, readonly Band[]>();
  const head = table.head.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const bare = withoutBands(cell);
      const listed = bandsIn(cell);
      if (listed.length > 0) bands.set(bare, listed);
      return bare;
    }),
  }));
  return { table: { ...table, head }, bands };
};
