import { type Box, bottomOf, rightOf } from '../../unit/box.ts';
import { add, emu, type Length, subtract } from '../../unit/length.ts';
import { rowHeight } from '../blocks/row-atom.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, CellDrawing, RowPiece, TableFrame } from '../piece.ts';
import type { GroupItem, Item } from '../scene.ts';

interface PlacedDrawing {
  readonly drawing: CellDrawing;
  readonly box: Box;
}

/** What is drawn in a row, each under the words of its cell. */
const drawingsIn = (row: RowPiece, columns: readonly Length[], at: Pick<Box, 'left' | 'top'>) => {
  const found: PlacedDrawing[] = [];
  let column = 0;
  for (const { below, insets, atoms, columnSpan } of row.cells) {
    const left = add(at.left, ...columns.slice(0, column), insets.left);
    const width = subtract(
      add(...columns.slice(column, column + columnSpan)),
      add(insets.left, insets.right),
    );
    const top = add(at.top, insets.top, flowHeight(atoms));
    if (below) found.push({ drawing: below, box: { left, top, width, height: below.height } });
    column += columnSpan;
  }
  return found;
};

const around = (items: readonly Item[]): Box => {
  const left = Math.min(...items.map(({ box }) => box.left));
  const top = Math.min(...items.map(({ box }) => box.top));
  return {
    left: emu(left),
    top: emu(top),
    width: emu(Math.max(...items.map(({ box }) => rightOf(box))) - left),
    height: emu(Math.max(...items.map(({ box }) => bottomOf(box))) - top),
  };
};

/** What is drawn in the cells of rows that stand under the header rows of their table, as one group over it. */
export const placeDrawings = (
  atoms: readonly Atom[],
  frame: TableFrame,
  at: Pick<Box, 'left' | 'top'>,
): readonly GroupItem[] => {
  const rows = [...frame.head, ...atoms.flatMap(({ piece }) => (piece.kind === 'row' ? [piece] : []))];
  let { top } = at;
  const drawings = rows.flatMap((row) => {
    const found = drawingsIn(row, frame.columns, { left: at.left, top });
    top = add(top, rowHeight(row));
    return found;
  });
  const items = drawings.flatMap(({ drawing, box }) => drawing.draw(box));
  if (items.length === 0) return [];
  const words = drawings.map(({ drawing }) => drawing.alternative).filter((each) => each !== '');
  return [
    {
      kind: 'group',
      name: `${frame.name} scale`,
      box: around(items),
      alternative: words.join('; '),
      brief: atoms.find((atom) => atom.brief)?.brief,
      keepsSides: false,
      items,
    },
  ];
};
