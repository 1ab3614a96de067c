import type { Cell, Row, Table } from '../../../document/node.ts';
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

const wishOf = (table: Table, column: number, setting: Setting, proseOf: ProseOf): ColumnWish => {
  const { fonts } = setting.context.theme;
  const cells = [...table.head, ...table.body]
    .flatMap(placedCells)
    .filter((placed) => placed.column === column && placed.cell.columnSpan === 1);
  const paragraphs = cells.flatMap(({ cell }) => proseOf(cell));
  const padding = add(paddingOf(column === 0, table.classes.includes('voices')), tolerance);
  const widest = (measure: typeof naturalWidth): Length =>
    add(
      padding,
      largest(...paragraphs.map(({ paragraph }) => add(paragraph.indent, measure(paragraph.runs, fonts)))),
    );
  const natural = widest(naturalWidth);
  const limit = scale(setting.width, Math.max(greediest, 1 / columnCount(table)));
  const least = widest(longestWord);
  return { least: emu(Math.min(least, limit)), natural, weight: table.columns[column] };
};

/** As the template's weights or the content of the columns ask for. */
export const columnsOf = (table: Table, setting: Setting, proseOf: ProseOf): readonly Length[] => {
  const wishes = Array.from({ length: columnCount(table) }, (_, column) =>
    wishOf(table, column, setting, proseOf),
  );
  return columnWidths(wishes, setting.width);
};
