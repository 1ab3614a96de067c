import type { Cell, Row } from '../node.ts';
import { attribute, type Element } from '../xml/element.ts';
import { cellsOf, columnSpanOf } from '../xml/table.ts';
import type { Build } from './build.ts';
import { common } from './common.ts';
import { sourceEntryOf } from './source-entry.ts';

type Part = 'head' | 'body';

const headerOf = (cell: Element, part: Part): Cell['header'] => {
  if (cell.name !== 'th') return undefined;
  const scope = attribute(cell, 'scope') ?? (part === 'head' ? 'col' : 'row');
  return scope === 'col' ? 'column' : 'row';
};

const cellOf = (cell: Element, part: Part, build: Build): Cell => ({
  kind: 'cell',
  ...common(cell, build),
  header: headerOf(cell, part),
  columnSpan: columnSpanOf(cell),
  numeric: false,
  children: build.blocks(cell),
});

/** Empty cells stay, so that the columns do; a row without cells is none. */
export const rowOf = (row: Element, part: Part, build: Build): readonly Row[] => {
  const cells = cellsOf(row).map((cell) => cellOf(cell, part, build.inside(cell)));
  return cells.length === 0
    ? []
    : [{ kind: 'row', ...common(row, build), source: sourceEntryOf(row), cells }];
};
