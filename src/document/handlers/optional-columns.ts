import type { Row, Table } from '../node.ts';
import { plainText } from '../plain-text.ts';

/** What a template prints where it has nothing to say. */
const dash = /^[–—-]?$/;

const isBare = ({ cells }: Row, column: number): boolean => {
  const children = cells[column]?.children ?? [];
  return (
    children.every(
      (block) => block.kind === 'paragraph' && block.children.every(({ kind }) => kind === 'text'),
    ) && dash.test(plainText(children))
  );
};

/** A row that is one cell over all columns says nothing of any one of them. */
const isWhole = ({ cells: [only, ...others] }: Row, count: number): boolean =>
  only !== undefined && others.length === 0 && only.columnSpan === count;

const without = (row: Row, dropped: ReadonlySet<number>, count: number): Row => ({
  ...row,
  cells: isWhole(row, count)
    ? row.cells.map((cell) => ({ ...cell, columnSpan: count - dropped.size }))
    : row.cells.filter((_, column) => !dropped.has(column)),
});

/** A table without its optional columns in which no row says anything. A table with cells over some columns is kept whole. */
export const withoutBareColumns = (table: Table, optional: readonly boolean[]): Table => {
  const { columns, head, body } = table;
  const parted = [...head, ...body].filter((row) => !isWhole(row, columns.length));
  if (parted.some(({ cells }) => cells.some(({ columnSpan }) => columnSpan > 1))) return table;
  const dropped = new Set(
    optional.flatMap((given, column) =>
      given && body.every((row) => isWhole(row, columns.length) || isBare(row, column)) ? [column] : [],
    ),
  );
  if (dropped.size === 0) return table;
  return {
    ...table,
    columns: columns.filter((_, column) => !dropped.has(column)),
    head: head.map((row) => without(row, dropped, columns.length)),
    body: body.map((row) => without(row, dropped, columns.length)),
  };
};
