import type { Box } from '../../unit/box.ts';
import { add, type Length, scale, zero } from '../../unit/length.ts';
import { rowHeight } from '../blocks/row-atom.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../piece.ts';
import type { SceneCell, SceneParagraph, SceneRow, TableItem } from '../scene.ts';

const paragraphsOf = (cell: CellPiece): readonly SceneParagraph[] =>
  cell.atoms.flatMap(({ piece }, index) => {
    if (piece.kind !== 'text') return [];
    return [index === 0 ? { ...piece.paragraph, spaceBefore: zero } : piece.paragraph];
  });

const sceneCell = (cell: CellPiece, extra: Length): SceneCell => {
  const { atoms: _measured, ...look } = cell;
  const above = scale(extra, 0.5);
  const insets = {
    ...cell.insets,
    top: add(cell.insets.top, above),
    bottom: add(cell.insets.bottom, extra, scale(above, -1)),
  };
  return { ...look, insets, paragraphs: paragraphsOf(cell) };
};

const sceneRow = (row: RowPiece, header: boolean, extra: Length): SceneRow => ({
  height: add(rowHeight(row), extra),
  header,
  cells: row.cells.map((cell) => sceneCell(cell, extra)),
});

const withoutLastRule = (rows: readonly SceneRow[]): readonly SceneRow[] =>
  rows.map((row, index) =>
    index === rows.length - 1
      ? { ...row, cells: row.cells.map((cell) => ({ ...cell, bottom: undefined })) }
      : row,
  );

/** How much a row is loosened: as far as there is room, and no more than its table wants. */
export const loosening = (frame: TableFrame, room: Length): Length =>
  room < frame.slack ? room : frame.slack;

/**
 * Rows of one table, under its header rows, as one native table.
 * @param room what each row may be taller than its text
 */
export const placeRows = (
  atoms: readonly Atom[],
  frame: TableFrame,
  at: Pick<Box, 'left' | 'top'>,
  room: Length,
): TableItem => {
  const extra = loosening(frame, room);
  const body = atoms.flatMap(({ piece }) => (piece.kind === 'row' ? [sceneRow(piece, false, extra)] : []));
  const rows = [
    ...frame.head.map((row) => sceneRow(row, true, zero)),
    ...(frame.closed ? body : withoutLastRule(body)),
  ];
  return {
    kind: 'table',
    name: frame.name,
    box: { ...at, width: add(...frame.columns), height: add(...rows.map((row) => row.height)) },
    alternative: undefined,
    brief: atoms.find((atom) => atom.brief)?.brief,
    direction: frame.direction,
    columns: frame.columns,
    rows,
  };
};
