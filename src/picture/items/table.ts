import type { SceneCell, SceneRow, Stroke, TableItem } from '../../layout/scene.ts';
import type { Theme } from '../../theme/theme.ts';
import { type Box, bottomOf, rightOf } from '../../unit/box.ts';
import { add, type Length, subtract, zero } from '../../unit/length.ts';
import { outlineMarkup } from '../outline.ts';
import { fillOf } from '../paint.ts';
import { textMarkup } from '../text.ts';
import { line } from './line.ts';

const rule = (stroke: Stroke | undefined, { left, width }: Box, top: Length): string =>
  stroke
    ? line({
        kind: 'line',
        name: '',
        alternative: '',
        brief: undefined,
        box: { left, top, width, height: zero },
        stroke,
      })
    : '';

const cellMarkup = (cell: SceneCell, box: Box, fonts: Theme['fonts']): string =>
  [
    cell.fill === undefined ? '' : outlineMarkup('rectangle', box, fillOf(cell.fill)),
    textMarkup({ ...cell, box }, fonts),
    rule(cell.top, box, box.top),
    rule(cell.bottom, box, bottomOf(box)),
  ].join('');

/** The boxes of a row's cells; the first stands at the right where the table runs from right to left. */
const boxesOf = (row: SceneRow, top: Length, table: TableItem): readonly Box[] => {
  let column = 0;
  let passed = zero;
  return row.cells.map((cell) => {
    const width = add(zero, ...table.columns.slice(column, column + cell.columnSpan));
    const left =
      table.direction === 'rtl'
        ? subtract(rightOf(table.box), add(passed, width))
        : add(table.box.left, passed);
    column += cell.columnSpan;
    passed = add(passed, width);
    return { left, top, width, height: row.height };
  });
};

export const table = (item: TableItem, fonts: Theme['fonts']): string => {
  let { top } = item.box;
  return item.rows
    .flatMap((row) => {
      const boxes = boxesOf(row, top, item);
      top = add(top, row.height);
      return row.cells.map((cell, index) => cellMarkup(cell, boxes[index] ?? item.box, fonts));
    })
    .join('');
};
