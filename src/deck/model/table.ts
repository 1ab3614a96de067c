import type { SceneCell, TableItem } from '../../layout/scene.ts';
import { toInches, zero } from '../../unit/length.ts';
import { boxInInches, cellMargin } from './measure.ts';
import type { CellModel, TableModel } from './model.ts';
import { indents, textRuns } from './paragraph.ts';
import { lineStyle } from './shape.ts';
import { frameName, type Surroundings } from './wish.ts';

const cellModel = (cell: SceneCell, slides: number): CellModel => ({
  runs: textRuns(cell.paragraphs, slides),
  columnSpan: cell.columnSpan,
  fill: cell.fill,
  anchor: cell.anchor,
  margin: cellMargin(cell.insets),
  top: cell.top && lineStyle(cell.top),
  bottom: cell.bottom && lineStyle(cell.bottom),
});

/** A cell without paragraphs gets one from the library, which the list of indents has to count. */
const paragraphsOf = (cell: SceneCell): SceneCell['paragraphs'] =>
  cell.paragraphs.length > 0
    ? cell.paragraphs
    : [
        {
          runs: [],
          align: 'start',
          direction: 'ltr',
          spaceBefore: zero,
          indent: zero,
          bullet: undefined,
        },
      ];

/** A table without rows has nothing to show and cannot be written; its frame is left out. */
export const tableModel = (item: TableItem, around: Surroundings): TableModel[] => {
  if (item.rows.length === 0 || item.columns.length === 0) return [];
  const rows = item.rows.map((row) => row.cells.map((cell) => ({ ...cell, paragraphs: paragraphsOf(cell) })));
  return [
    {
      kind: 'table',
      name: frameName(item, around, {
        indents: indents(rows.flat().flatMap((cell) => cell.paragraphs)),
        table: { headerRow: item.rows[0]?.header ?? false, rightToLeft: item.direction === 'rtl' },
      }),
      box: boxInInches(item.box),
      columnWidths: item.columns.map(toInches),
      rowHeights: item.rows.map((row) => toInches(row.height)),
      rows: rows.map((cells) => cells.map((cell) => cellModel(cell, around.slides))),
    },
  ];
};
