import type { Cell, Row, Table } from '../node.ts';

const marked = (row: Row, numbers: readonly boolean[]): Row => {
  let column = 0;
  const cells = row.cells.map((cell): Cell => {
    const numeric = cell.columnSpan === 1 && (numbers[column] ?? false);
    column += cell.columnSpan;
    return { ...cell, numeric };
  });
  return { ...row, cells };
};

/** A table whose cells know that they stand in a column of numbers; one that spans several columns is in none. */
export const withNumbers = (table: Table, numbers: readonly boolean[]): Table =>
  numbers.includes(true)
    ? {
        ...table,
        head: table.head.map((row) => marked(row, numbers)),
        body: table.body.map((row) => marked(row, numbers)),
      }
    : table;
