import type { Block, Table } from '../../../document/node.ts';
import { type Length, scale } from '../../../unit/length.ts';
import { hasBands } from './bands.ts';

/** The class of a table whose ranges are read off the scale in the head of the table above it. */
export const scaleAbove = 'scaleAbove';

const scaleColumn = (table: Table): number => table.head[0]?.cells.findIndex(hasBands) ?? -1;

const weightsOf = (table: Table): readonly number[] => table.columns.map((weight) => weight ?? 0);

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** What the second table lacks in all goes to its last column, or stays free behind it where that is the scale. */
const widened = (weights: readonly number[], column: number, lack: number): readonly number[] => {
  if (lack === 0) return weights;
  const last = weights.length - 1;
  return last === column
    ? [...weights, lack]
    : weights.map((weight, index) => (index === last ? weight + lack : weight));
};

const aligned = (table: Table, above: Table): Table | undefined => {
  const column = scaleColumn(table);
  const [weights, others] = [weightsOf(table), weightsOf(above)];
  const lack = sum(others) - sum(weights);
  if (column === -1 || column !== scaleColumn(above) || lack < 0) return undefined;
  if (weights.slice(0, column + 1).some((weight, index) => weight === 0 || weight !== others[index]))
    return undefined;
  return { ...table, columns: widened(weights, column, lack), classes: [...table.classes, scaleAbove] };
};

const isOnScale = (block: Block): block is Table =>
  block.kind === 'table' && block.classes.includes('likelihood');

/** Judgements below others on a slide: without a scale of their own in the head, where theirs can stand just below the other one. */
export const belowScale = (block: Block, above: readonly Block[]): Block => {
  const other = above.find(isOnScale);
  return (other && isOnScale(block) && aligned(block, other)) || block;
};

const sharesOf = (table: Table): readonly number[] => weightsOf(table).slice(0, table.head[0]?.cells.length);

/** What is left of the width for a table without a scale of its own, where columns of the one above stand beside it. */
export const widthBelowScale = (table: Table, width: Length): Length =>
  scale(width, sum(sharesOf(table)) / sum(weightsOf(table)));

/** The table without the columns in which it has no cells. */
export const withoutFreeColumns = (table: Table): Table => ({ ...table, columns: sharesOf(table) });
