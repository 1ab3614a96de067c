import type { Cell, Row, Table } from '../../../document/node.ts';
import { flatMapped } from '../../../unit/flat-mapped.ts';
import { add, emu, inch, type Length, largest, scale } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { longestWord, naturalWidth } from '../../text/measure.ts';
import { paddingOf } from '../cell.ts';
import type { Prose } from '../composer.ts';
import { type ColumnWish, columnWidths } from './widths.ts';

/** The cells of a row by the column each begins in. */
export const placedCells = (row: Row): readonly { readonly cell: Cell; readonly column: number }[] => {
  let column = 0;
  return row.cells.map((cell) => {
    const placed = { cell, column };
    column += cell.columnSpan;
    return placed;
  });
};

const columnCount = (table: Table): number =>
  Math.max(
    table.columns.length,
    ...[...table.head, ...table.body].map((row) => row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)),
  );

/** A long word may ask for so much of the table and no more: beyond it, it is cut. */
const greediest = 0.3;
/** Measured widths are rounded up by this, so that a column of its natural width does not break. */
const tolerance = inch(0.01);

type ProseOf = (cell: Cell) => readonly Prose[];

/** What stands in one column and in no other, by the column. */
const paragraphsByColumn = (table: Table, count: number, proseOf: ProseOf): readonly (readonly Prose[])[] => {
  const columns: Prose[][] = Array.from({ length: count }, () => []);
  for (const { cell, column } of flatMapped([...table.head, ...table.body], placedCells))
    if (cell.columnSpan === 1) columns[column]?.push(...proseOf(cell));
  return columns;
};

/** As the template's weights or the content of the columns ask for; where there are weights, natural widths do not count. */
export const columnsOf = (table: Table, setting: Setting, proseOf: ProseOf): readonly Length[] => {
  const { fonts } = setting.context.theme;
  const count = columnCount(table);
  const limit = scale(setting.width, Math.max(greediest, 1 / count));
  const weighted = table.columns.some((weight) => weight !== undefined);
  const wishes = paragraphsByColumn(table, count, proseOf).map((paragraphs, column): ColumnWish => {
    const padding = add(paddingOf(column === 0, table.classes.includes('voices')), tolerance);
    const widest = (measure: typeof naturalWidth): Length =>
      add(
        padding,
        largest(...paragraphs.map(({ paragraph }) => add(paragraph.indent, measure(paragraph.runs, fonts)))),
      );
    const least = emu(Math.min(widest(longestWord), limit));
    return { least, natural: weighted ? least : widest(naturalWidth), weight: table.columns[column] };
  });
  return columnWidths(wishes, setting.width);
};
