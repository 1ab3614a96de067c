import type { Cell, Row, Table } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import { add, inch, type Length } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { briefOf } from '../../inline/brief.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../../piece.ts';
import type { Stroke } from '../../scene.ts';
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

const vertical = { plain: inch(0.085), compact: inch(0.045) } as const;
const slack = { plain: inch(0.18), compact: inch(0.04) } as const;

const densityOf = (table: Table): keyof typeof vertical =>
  table.classes.includes('compact') ? 'compact' : 'plain';

const widthFrom = (frame: TableFrame, column: number, span: number): Length =>
  add(...frame.columns.slice(column, column + span));

interface Drawing {
  readonly table: Table;
  readonly setting: Setting;
  readonly proseOf: (cell: Cell) => readonly Prose[];
}

/** Prose knows no width: what is composed to find the widths of the columns is measured in them afterwards. */
const drawingOf = (table: Table, setting: Setting, composing: Composing): Drawing => {
  const known = new Map<Cell, readonly Prose[]>();
  const proseOf = (cell: Cell): readonly Prose[] => {
    const prose = known.get(cell) ?? cellProse(cell, setting, composing);
    known.set(cell, prose);
    return prose;
  };
  return { table, setting, proseOf };
};

const cellPiece = (
  drawing: Drawing,
  frame: TableFrame,
  cell: Cell,
  column: number,
  bottom: Stroke,
): CellPiece =>
  cellOf(() => drawing.proseOf(cell), drawing.setting, {
    first: column === 0,
    vertical: vertical[densityOf(drawing.table)],
    width: widthFrom(frame, column, cell.columnSpan),
    columnSpan: cell.columnSpan,
    bottom,
  });

const rowPiece = (drawing: Drawing, frame: TableFrame, row: Row, bottom: Stroke): RowPiece => {
  const cells = placedCells(row).map(({ cell, column }) => cellPiece(drawing, frame, cell, column, bottom));
  const filled = row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
  const missing = frame.columns.slice(filled).map(() => emptyCell(bottom));
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
      slack: slack[densityOf(table)],
      centred: false,
      closed: true,
    },
    (frame) => table.head.map((row) => rowPiece(drawing, frame, row, headRule)),
  );
};

const tableAtoms = (table: Table, setting: Setting, composing: Composing): readonly Atom[] => {
  const drawing = drawingOf(table, setting, composing);
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
    ...[...block.head, ...block.body].flatMap((row) =>
      row.cells.flatMap((cell) => cellProse(cell, setting, composing)),
    ),
  ],
  atoms: tableAtoms,
};
