import type { Cell, Row, Table } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Colour } from '../../../unit/colour.ts';
import { flatMapped } from '../../../unit/flat-mapped.ts';
import { add, inch, type Length } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { briefOf } from '../../inline/brief.ts';
import type { Atom, CellDrawing, CellPiece, RowPiece, TableFrame } from '../../piece.ts';
import type { Stroke } from '../../scene.ts';
import { colourOf } from '../../style.ts';
import { anchorsOf } from '../anchors.ts';
import { cellOf } from '../cell.ts';
import type { Composer, Composing, Prose } from '../composer.ts';
import { paragraphOf } from '../paragraph-of.ts';
import { rowAtom, tableFrame } from '../row-atom.ts';
import { ruleOf } from '../rule.ts';
import { textAtoms } from '../text-atom.ts';
import { cellProse } from './cell-prose.ts';
import { columnsOf, placedCells } from './columns.ts';
import { emptyCell } from './empty-cell.ts';
import { numbered } from './numbered.ts';

const vertical = { plain: inch(0.085), compact: inch(0.045), voices: inch(0.06) } as const;
const slack = { plain: inch(0.4), compact: inch(0.06), voices: inch(0.25) } as const;
/** What rows with great numerals, and those under a scale, may stand further apart: they are few, and read one by one. */
const airySlack = inch(0.5);

const densities = ['compact', 'voices'] as const;

const densityOf = (table: Table): keyof typeof vertical =>
  densities.find((density) => table.classes.includes(density)) ?? 'plain';

const isAiry = ({ classes }: Table): boolean =>
  classes.includes('numbered') || classes.includes('likelihood');

/** Rows that may be tinted hold their text off the edge of the table. */
const isPadded = (table: Table): boolean => table.classes.includes('voices');

const widthFrom = (frame: TableFrame, column: number, span: number): Length =>
  add(...frame.columns.slice(column, column + span));

/** What is drawn under the words of a cell, in the width that these have. */
export type DrawnBelow = (cell: Cell, row: Row, width: Length) => CellDrawing | undefined;

interface Drawing {
  readonly drawnBelow: DrawnBelow;
  readonly table: Table;
  readonly setting: Setting;
  readonly proseOf: (cell: Cell) => readonly Prose[];
}

/** Prose knows no width: what is composed to find the widths of the columns is measured in them afterwards. */
const drawingOf = (table: Table, setting: Setting, composing: Composing, drawnBelow: DrawnBelow): Drawing => {
  const known = new Map<Cell, readonly Prose[]>();
  const proseOf = (cell: Cell): readonly Prose[] => {
    const prose = known.get(cell) ?? cellProse(table, cell, setting, composing);
    known.set(cell, prose);
    return prose;
  };
  return { drawnBelow, table, setting, proseOf };
};

const cellPiece = (
  drawing: Drawing,
  frame: TableFrame,
  row: Row,
  { cell, column, afterNumber }: ReturnType<typeof placedCells>[number],
  bottom: Stroke,
  fill: Colour | undefined,
): CellPiece =>
  cellOf(() => drawing.proseOf(cell), drawing.setting, {
    first: column === 0,
    padded: isPadded(drawing.table),
    afterNumber,
    vertical: vertical[densityOf(drawing.table)],
    width: widthFrom(frame, column, cell.columnSpan),
    columnSpan: cell.columnSpan,
    bottom,
    fill,
    drawnBelow: (width) => drawing.drawnBelow(cell, row, width),
  });

/** A row that must stand out is tinted; so pale that all text keeps its colours on it. */
const fillOf = (row: Row, setting: Setting): Colour | undefined =>
  row.classes.includes('differs') ? colourOf(setting.context.theme, 'sand') : undefined;

const rowPiece = (drawing: Drawing, frame: TableFrame, row: Row, bottom: Stroke): RowPiece => {
  const fill = fillOf(row, drawing.setting);
  const cells = placedCells(row).map((placed) => cellPiece(drawing, frame, row, placed, bottom, fill));
  const filled = row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
  const missing = frame.columns.slice(filled).map(() => emptyCell(bottom, fill));
  return { kind: 'row', table: frame, cells: [...cells, ...missing] };
};

const captionProse = (table: Table, setting: Setting): readonly Prose[] =>
  table.caption ? paragraphOf(table.caption, 'caption', setting, { keepWithNext: true, blame: table }) : [];

const frameOf = (drawing: Drawing): TableFrame => {
  const { table, setting, proseOf } = drawing;
  const headRule = ruleOf(setting.context, 'head');
  return tableFrame(
    {
      name: table.caption ? plainText(table.caption) : 'Table',
      columns: columnsOf(table, setting, proseOf),
      direction: setting.context.direction,
      slack: isAiry(table) ? airySlack : slack[densityOf(table)],
      centred: false,
      closed: true,
    },
    (frame) => table.head.map((row) => rowPiece(drawing, frame, row, headRule)),
  );
};

/** The rows of a table, its caption before them. */
export const tableAtoms = (
  table: Table,
  setting: Setting,
  composing: Composing,
  drawnBelow: DrawnBelow,
): readonly Atom[] => {
  const drawing = drawingOf(table, setting, composing, drawnBelow);
  const frame = frameOf(drawing);
  const rule = ruleOf(setting.context, 'row');
  const caption = textAtoms(captionProse(table, setting), setting);
  const rows = table.body.map((row, index) =>
    rowAtom(rowPiece(drawing, frame, row, rule), {
      brief: briefOf(row),
      anchors: [...(index === 0 ? anchorsOf(table) : []), ...anchorsOf(row)],
      spaceBefore: index > 0 ? inch(0) : inch(caption.length > 0 ? 0.06 : 0.18),
    }),
  );
  return [...caption, ...rows];
};

/** A native table: bold navy header over a strong rule, thin rules between the rows, no lines down. */
export const table: Composer<Table> = {
  prose: (block, setting, composing) => [
    ...captionProse(block, setting),
    ...flatMapped([...block.head, ...block.body], (row) =>
      flatMapped(row.cells, (cell) => cellProse(block, cell, setting, composing)),
    ),
  ],
  atoms: (block, setting, composing) =>
    tableAtoms(
      block.classes.includes('numbered') ? numbered(block, setting.context) : block,
      setting,
      composing,
      () => undefined,
    ),
};
