import type { Inline, Row, Table } from '../node.ts';
import { childOf, type Element } from '../xml/element.ts';
import { bodyRows, columnsOf, columnsOfClass, headRows } from '../xml/table.ts';
import type { Build, FlowHandler } from './build.ts';
import { common } from './common.ts';
import { reportLeftOut } from './left-out.ts';
import { withNumbers } from './number-columns.ts';
import { withoutBareColumns } from './optional-columns.ts';
import { rowOf } from './row.ts';

const columnWidths = (element: Element, rows: readonly Row[]): Table['columns'] => {
  const group = childOf(element, 'colgroup');
  const given = group ? columnsOf(group) : [];
  if (given.length > 0) return given;
  const width = rows[0]?.cells.reduce((sum, cell) => sum + cell.columnSpan, 0) ?? 0;
  return Array.from({ length: width }, () => undefined);
};

const captionOf = (element: Element, build: Build): readonly Inline[] | undefined => {
  const caption = childOf(element, 'caption');
  const children = caption ? build.inside(caption).inlines(caption) : [];
  return children.length > 0 ? children : undefined;
};

/** Language and direction may stand on `thead` and `tbody` too. */
const rowsIn = (element: Element, build: Build, part: 'head' | 'body'): readonly Row[] => {
  const group = childOf(element, part === 'head' ? 'thead' : 'tbody');
  const inside = group ? build.inside(group) : build;
  const rows = part === 'head' ? headRows(element) : bodyRows(element);
  return rows.flatMap((row) => rowOf(row, part, inside.inside(row)));
};

export const table: FlowHandler = (element, build) => {
  const caption = captionOf(element, build);
  const head = rowsIn(element, build, 'head');
  const body = rowsIn(element, build, 'body');
  if (body.length === 0) {
    if (caption) reportLeftOut(element, 'its caption', build);
    else if (head.length > 0) reportLeftOut(element, 'its header row', build);
    return [];
  }
  const columns = columnWidths(element, [...head, ...body]);
  const whole: Table = { kind: 'table', ...common(element, build), caption, columns, head, body };
  const numbered = withNumbers(whole, columnsOfClass(element, 'numbers'));
  return [withoutBareColumns(numbered, columnsOfClass(element, 'optional'))];
};
