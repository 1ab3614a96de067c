import type PptxGenJS from 'pptxgenjs';
import type { CellModel, LineStyle, TableModel } from '../model/model.ts';
import type { Slide } from './library.ts';
import { textProps } from './text.ts';

const border = (line: LineStyle | undefined): PptxGenJS.BorderProps =>
  line
    ? { type: line.dashType === 'dash' ? 'dash' : 'solid', color: line.color, pt: line.width }
    : { type: 'none' };

const tableCell = (cell: CellModel): PptxGenJS.TableCell => ({
  text: textProps(cell.runs),
  options: {
    margin: [...cell.margin],
    valign: cell.anchor,
    border: [border(cell.top), border(undefined), border(cell.bottom), border(undefined)],
    ...(cell.fill ? { fill: { color: cell.fill } } : {}),
    ...(cell.columnSpan > 1 ? { colspan: cell.columnSpan } : {}),
  },
});

export const addTable = (slide: Slide, model: TableModel): void => {
  slide.addTable(
    model.rows.map((cells) => cells.map(tableCell)),
    {
      ...model.box,
      objectName: model.name,
      colW: [...model.columnWidths],
      rowH: [...model.rowHeights],
    },
  );
};
