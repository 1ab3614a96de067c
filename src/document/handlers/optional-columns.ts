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

const without = (row: Row, dropped: ReadonlySet<number>): Row => ({
  ...row,
  cells: row.cells.filter((_, column) => !dropped.has(column)),
});

/** A table without its optional columns in which no row says anything. A table with cells over several columns is kept whole. */
export const withoutBareColumns = (table: Table, optional: readonly boolean[]): Table => {
  const { columns, head, body } = table;
  if ([...head, ...body].some(({ cells }) => cells.some(({ columnSpan }) => columnSpan > 1))) return table;
  const dropped = new Set(
    optional.flatMap((given, column) => (given && body.every((row) => isBare(row, column)) ? [column] : [])),
  );
  if (dropped.size === 0) return table;
  return {
    ...table,
    columns: columns.filter((_, column) => !dropped.has(column)),
    head: head.map((row) => without(row, dropped)),
    body: body.map((row) => without(row, dropped)),
  };
};
