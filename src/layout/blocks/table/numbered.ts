import { type Cell, noData, type Row, type Table } from '../../../document/node.ts';
import type { LayoutContext } from '../../context.ts';
import { ownWords } from '../../inline/own-words.ts';

/** The width of the numerals' column for each part that the template gives to all others. */
const numeralPart = 0.07;

const cellWith = (row: Row, value: string, classes: readonly string[], context: LayoutContext): Cell => {
  const common = { id: undefined, data: noData, origin: row.origin } as const;
  const children = ownWords(value, context);
  return {
    ...common,
    kind: 'cell',
    classes: [],
    header: row.cells[0]?.header === 'column' ? 'column' : undefined,
    columnSpan: 1,
    numeric: false,
    children: children.length === 0 ? [] : [{ ...common, kind: 'paragraph', classes, children }],
  };
};

const withCell = (row: Row, cell: Cell): Row => ({ ...row, cells: [cell, ...row.cells] });

/** The table with a column of great numerals before its own. */
export const numbered = (table: Table, context: LayoutContext): Table => {
  const heading = context.theme.labels.words.sourceNumber ?? '';
  const given = table.columns.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  return {
    ...table,
    columns: [given === 0 ? undefined : given * numeralPart, ...table.columns],
    head: table.head.map((row) => withCell(row, cellWith(row, heading, [], context))),
    body: table.body.map((row, index) =>
      withCell(row, cellWith(row, String(index + 1), ['numeral'], context)),
    ),
  };
};
