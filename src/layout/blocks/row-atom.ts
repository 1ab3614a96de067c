import type { Span } from '../../diagnostic/span.ts';
import { add, type Length, largest, subtract, zero } from '../../unit/length.ts';
import { fill } from '../paginate/fill.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../piece.ts';

/** What a cell takes beside its words. */
const padding = ({ insets, below }: CellPiece): Length =>
  add(insets.top, insets.bottom, below?.height ?? zero);

/** A row is as tall as the tallest of its cells. */
export const rowHeight = (row: RowPiece): Length =>
  largest(...row.cells.map((cell) => add(flowHeight(cell.atoms), padding(cell))));

interface RowOptions {
  readonly brief: Span | undefined;
  readonly anchors: readonly string[];
  readonly spaceBefore: Length;
}

/** Each cell goes on where the page ended; a cell that is done stays empty in the next part, and nothing is drawn twice. */
const splitRow = (row: RowPiece, options: RowOptions, room: Length): readonly [Atom, Atom] | undefined => {
  const halves = row.cells.map((cell) => {
    const left = subtract(room, padding(cell));
    const { taken, rest } = fill(cell.atoms, left, left);
    return [
      { ...cell, atoms: taken },
      { ...cell, atoms: rest, below: undefined },
    ] as const;
  });
  const first = halves.map(([cell]) => cell);
  const stuck = halves.some(([taken, rest]) => taken.atoms.length === 0 && rest.atoms.length > 0);
  if (stuck || halves.every(([, rest]) => rest.atoms.length === 0)) return undefined;
  return [
    rowAtom({ ...row, cells: first }, options),
    rowAtom({ ...row, cells: halves.map(([, cell]) => cell) }, { ...options, anchors: [] }),
  ];
};

/** A row of a table that repeats its header rows on each page; it splits between the lines of its cells. */
export const rowAtom = (row: RowPiece, options: RowOptions): Atom => ({
  height: rowHeight(row),
  spaceBefore: options.spaceBefore,
  keepWithNext: false,
  leader: row.table,
  split: (room) => splitRow(row, options, room),
  piece: row,
  brief: options.brief,
  anchors: options.anchors,
});

/** The frame, with its header rows measured. */
export const tableFrame = (
  frame: Omit<TableFrame, 'head' | 'height'>,
  headOf: (frame: TableFrame) => readonly RowPiece[],
): TableFrame => {
  const bare: TableFrame = { ...frame, head: [], height: add() };
  const head = headOf(bare);
  return { ...bare, head, height: add(...head.map(rowHeight)) };
};
