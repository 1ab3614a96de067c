import type { Cell, Row, Table } from '../../../document/node.ts';
import { flatMapped } from '../../../unit/flat-mapped.ts';
import { add, emu, inch, type Length, largest, scale } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { longestWord, naturalWidth } from '../../text/measure.ts';
import { paddingOf } from '../cell.ts';
import type { Prose } from '../composer.ts';
import { type ColumnWish, columnWidths } from './widths.ts';

interface PlacedCell {
  readonly cell: Cell;
  /** That it begins in. */
  readonly column: number;
  readonly afterNumber: boolean;
}

/** Numbers stand on the right: what follows begins beside them, unless it is a number too. */
const isAfterNumber = (cells: readonly Cell[], index: number): boolean =>
  (cells[index - 1]?.numeric ?? false) && cells[index]?.numeric === false;

/** The cells of a row by the column each begins in. */
export const placedCells = ({ cells }: Row): readonly PlacedCell[] => {
  let column = 0;
  return cells.map((cell, index) => {
    const placed = { cell, column, afterNumber: isAfterNumber(cells, index) };
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
const greediest = { whereAllFit: 0.45, else: 0.3 } as const;
/** Measured widths are rounded up by this, so that a column of its natural width does not break. */
const tolerance = inch(0.01);

type ProseOf = (cell: Cell) => readonly Prose[];

/** What stands in one column and in no other, by the column. */
const paragraphsByColumn = (
  placed: readonly PlacedCell[],
  count: number,
  proseOf: ProseOf,
): readonly (readonly Prose[])[] => {
  const columns: Prose[][] = Array.from({ length: count }, () => []);
  for (const { cell, column } of placed) if (cell.columnSpan === 1) columns[column]?.push(...proseOf(cell));
  return columns;
};

/** No column asks for more than its words may. */
const withinLimit = (wishes: readonly ColumnWish[], width: Length): readonly ColumnWish[] => {
  const cutAt = (part: number): readonly ColumnWish[] => {
    const limit = scale(width, Math.max(part, 1 / wishes.length));
    return wishes.map((wish) => ({ ...wish, least: emu(Math.min(wish.least, limit)) }));
  };
  const generous = cutAt(greediest.whereAllFit);
  return add(...generous.map(({ least }) => least)) <= width ? generous : cutAt(greediest.else);
};

/** As the template's weights or the content of the columns ask for; where there are weights, natural widths do not count. */
export const columnsOf = (table: Table, setting: Setting, proseOf: ProseOf): readonly Length[] => {
  const { fonts } = setting.context.theme;
  const count = columnCount(table);
  const weighted = table.columns.some((weight) => weight !== undefined);
  const padded = table.classes.includes('voices');
  const placed = flatMapped([...table.head, ...table.body], placedCells);
  const afterNumbers = new Set(placed.filter(({ afterNumber }) => afterNumber).map(({ column }) => column));
  const wishes = paragraphsByColumn(placed, count, proseOf).map((paragraphs, column): ColumnWish => {
    const edges = { first: column === 0, padded, afterNumber: afterNumbers.has(column) };
    const padding = add(paddingOf(edges), tolerance);
    const widest = (measure: typeof naturalWidth): Length =>
      add(
        padding,
        largest(...paragraphs.map(({ paragraph }) => add(paragraph.indent, measure(paragraph.runs, fonts)))),
      );
    const least = widest(longestWord);
    return { least, natural: weighted ? least : widest(naturalWidth), weight: table.columns[column] };
  });
  return columnWidths(withinLimit(wishes, setting.width), setting.width);
};
