import { type ITableCellOptions, type ITableOptions, Table, TableCell, TableRow } from 'docx';
import type { TableWish } from '../../package/table-wish.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { add, type Length, subtract, toTwips, zero } from '../../unit/length.ts';
import { cellPadding } from '../model/cell.ts';
import { scaleHeight } from '../model/scale-bar.ts';
import type { WordCell, WordRow, WordTable } from '../model/word.ts';
import type { Emit, EmitContext } from './context.ts';
import { emitLineCell, lineColumn, lineHead } from './line-numbers.ts';
import { dataTableStyle } from './table-style.ts';

const twipsPerPoint = 20;
const none = { style: 'none', size: 0, color: 'auto' } as const;
/** Cards are parted by white borders, 6 pt on each side. */
const cardGap = { style: 'single', size: 48, color: 'FFFFFF' } as const;

const bare = { top: none, bottom: none, left: none, right: none };

/** Where a cell stands in its row, from 0, and what it is there. */
interface CellPlace {
  readonly column: number;
  readonly isLast: boolean;
  readonly solid: boolean;
  readonly width: Length;
  readonly keepNext: boolean;
  /** Sides on which no rule stands. */
  readonly open: { readonly top: boolean; readonly bottom: boolean };
}

/** The place that an odd number of cards leaves open. */
const isFiller = ({ blocks: [only, ...others] }: WordCell, { look }: WordTable): boolean =>
  look === 'cards' && only?.kind === 'paragraph' && only.children.length === 0 && others.length === 0;

const lookOf = (table: WordTable, place: CellPlace, context: EmitContext): Partial<ITableCellOptions> => {
  const { palette } = context;
  if (table.look === 'data') {
    const { top, bottom } = place.open;
    if (!top && !bottom) return {};
    return { borders: { ...(top ? { top: none } : {}), ...(bottom ? { bottom: none } : {}) } };
  }
  if (table.look === 'scale') {
    const fill = place.solid ? palette.navy : palette.named('navyTint');
    return { shading: { type: 'clear', color: 'auto', fill }, borders: bare };
  }
  // Eighths of a point: 3 pt over a call-out, 2 pt over a card.
  const rule = { style: 'single', size: table.look === 'panel' ? 24 : 16, color: palette.navy } as const;
  const fill = table.look === 'panel' ? palette.sand : palette.panel;
  const between = table.look === 'panel' ? none : cardGap;
  return {
    shading: { type: 'clear', color: 'auto', fill },
    borders: {
      top: rule,
      // A border here would hide the rule of the card below.
      bottom: none,
      left: place.column === 0 ? none : between,
      right: place.isLast ? none : between,
    },
  };
};

interface RowContext {
  readonly table: WordTable;
  readonly context: EmitContext;
  /** How wide the column of lines of the brief is, where the table has one. */
  readonly lineColumn: Length | undefined;
  readonly emit: Emit;
}

const emitCell = (cell: WordCell, place: CellPlace, row: RowContext): TableCell =>
  new TableCell({
    ...(isFiller(cell, row.table) ? { borders: bare } : lookOf(row.table, place, row.context)),
    width: { size: toTwips(place.width), type: 'dxa' },
    ...(cell.span > 1 ? { columnSpan: cell.span } : {}),
    children: row.emit(
      place.keepNext
        ? cell.blocks.map((block) => (block.kind === 'paragraph' ? { ...block, keepNext: true } : block))
        : cell.blocks,
    ),
  });

const emitRow = (row: WordRow, next: WordRow | undefined, place: RowContext): TableRow => {
  const open = { top: row.continues === true, bottom: next?.continues === true };
  let column = 0;
  const keepNext = row.keepNext || row.header;
  const cells = row.cells.map((cell, index) => {
    const width = add(zero, ...place.table.widths.slice(column, column + cell.span));
    const isLast = index === row.cells.length - 1;
    const emitted = emitCell(cell, { column, isLast, solid: cell.solid, width, keepNext, open }, place);
    column += cell.span;
    return emitted;
  });
  const lines = row.header ? [lineHead(place.context)] : (row.lines ?? []);
  return new TableRow({
    children: place.lineColumn ? [emitLineCell(lines, place.context), ...cells] : cells,
    cantSplit: true,
    ...(row.header ? { tableHeader: true } : {}),
    ...(place.table.look === 'scale'
      ? { height: { value: scaleHeight * twipsPerPoint, rule: 'exact' as const } }
      : {}),
  });
};

const margins = (table: WordTable): NonNullable<ITableOptions['margins']> => {
  const { side, top, bottom } = cellPadding[table.look];
  const sides = toTwips(side);
  return {
    left: sides,
    right: sides,
    top: Math.round(top * twipsPerPoint),
    bottom: Math.round(bottom * twipsPerPoint),
  };
};

/** The style and the alternative text, as the package reads them. */
const wishOf = (table: WordTable): string => {
  const wish: TableWish = {
    style: table.look === 'data' ? dataTableStyle : undefined,
    description: table.description === '' ? undefined : withoutForbidden(table.description),
  };
  return JSON.stringify(wish);
};

/** Fixed columns, so that Word does not measure a table anew; rows never split over pages. */
export const emitTable = (table: WordTable, context: EmitContext, emit: Emit): Table => {
  const column = lineColumn(table);
  const widths = column === undefined ? table.widths : [column, ...table.widths];
  const indent = subtract(table.indent, column ?? zero);
  return new Table({
    style: wishOf(table),
    layout: 'fixed',
    width: { size: toTwips(add(zero, ...widths)), type: 'dxa' },
    ...(indent === zero ? {} : { indent: { size: toTwips(indent), type: 'dxa' } }),
    columnWidths: widths.map(toTwips),
    margins: margins(table),
    tableLook: {
      firstRow: table.rows.some((row) => row.header),
      lastRow: false,
      // Where no row heads the columns, the first column heads the rows.
      firstColumn: !table.rows.some((row) => row.header) && table.widths.length > 1,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(table.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    rows: table.rows.map((row, index) =>
      emitRow(row, table.rows[index + 1], { table, context, lineColumn: column, emit }),
    ),
  });
};
