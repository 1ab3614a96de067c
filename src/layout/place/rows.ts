import type { Box } from '../../unit/box.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, zero } from '../../unit/length.ts';
import { rowHeight } from '../blocks/row-atom.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, CellPiece, RowPiece, TableFrame } from '../piece.ts';
import type { MeasuredLine, SceneCell, SceneParagraph, SceneRow, TableItem } from '../scene.ts';

const paragraphsOf = (cell: CellPiece): readonly SceneParagraph[] =>
  flatMapped(cell.atoms, ({ piece }, index) => {
    if (piece.kind !== 'text') return [];
    return [index === 0 ? { ...piece.paragraph, spaceBefore: zero } : piece.paragraph];
  });

/** Cells of no more lines than this stand in the middle of their row. */
const shortLines = 2;

const linesOf = (cell: CellPiece): readonly MeasuredLine[] =>
  flatMapped(cell.atoms, ({ piece }) => (piece.kind === 'text' ? piece.lines : []));

/** Where the cells of a row are short and equally tall their text stands in the middle, so that no renderer's line height shows. */
const anchorOf = (row: RowPiece): SceneCell['anchor'] => {
  // What is drawn stands under words whose place is known.
  if (row.cells.some(({ below }) => below)) return 'top';
  const cells = row.cells.filter((cell) => cell.atoms.length > 0);
  const heights = cells.map((cell) => flowHeight(cell.atoms));
  const even = heights.every((height) => height === heights[0]);
  return row.table.centred || (even && cells.every((cell) => linesOf(cell).length <= shortLines))
    ? 'middle'
    : 'top';
};

const sceneRow = (row: RowPiece, header: boolean): SceneRow => {
  const anchor = anchorOf(row);
  return {
    height: rowHeight(row),
    header,
    cells: row.cells.map((cell) => {
      const { atoms: _measured, below: _drawn, ...look } = cell;
      return { ...look, anchor, paragraphs: paragraphsOf(cell), lines: linesOf(cell) };
    }),
  };
};

const withoutLastRule = (rows: readonly SceneRow[]): readonly SceneRow[] =>
  rows.map((row, index) =>
    index === rows.length - 1
      ? { ...row, cells: row.cells.map((cell) => ({ ...cell, bottom: undefined })) }
      : row,
  );

/** Rows of one table, under its header rows, as one native table. */
export const placeRows = (
  atoms: readonly Atom[],
  frame: TableFrame,
  at: Pick<Box, 'left' | 'top'>,
): TableItem => {
  const body = flatMapped(atoms, ({ piece }) => (piece.kind === 'row' ? [sceneRow(piece, false)] : []));
  const rows = [
    ...frame.head.map((row) => sceneRow(row, true)),
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
