import type { Cell, Row, Table } from '../../document/node.ts';
import { plainText } from '../../document/plain-text.ts';
import { keyOf, parted, rangeIn } from '../../layout/figures/likelihood/bands.ts';
import { add, type Length, zero } from '../../unit/length.ts';
import { bookmarksOf } from './bookmark.ts';
import { caption } from './caption.ts';
import { cellOf, cellPadding, inCell } from './cell.ts';
import { marked } from './change.ts';
import { charted } from './charted.ts';
import { columnWidths } from './column.ts';
import { at, type ModelContext } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import { scaleBar } from './scale-bar.ts';
import { sourceNumber } from './source-item.ts';
import type { WordBlock, WordCell, WordRow } from './word.ts';

/** The first paragraph of a row's head is bold; what follows in the cell explains it and is not. */
const rowHead = (cell: Cell, context: ModelContext): readonly WordBlock[] => {
  const [first, ...rest] = cell.children;
  const { look } = context.place;
  return [
    ...context.blocks(first ? [first] : [], at(context, { look: { ...look, bold: true } })),
    ...context.blocks(rest, context),
  ];
};

/** Digits run from left to right in every script, so the ones stand below each other on the right alone. */
const onRight = (block: WordBlock): WordBlock =>
  block.kind === 'paragraph' && block.direction === 'ltr' ? { ...block, align: 'end' } : block;

const cellBlocks = (cell: Cell, inHead: boolean, context: ModelContext): readonly WordBlock[] => {
  if (inHead)
    return context.blocks(
      cell.children,
      at(context, { paragraph: 'TableHead', byClass: { lead: 'TableHead' } }),
    );
  return cell.header === undefined ? context.blocks(cell.children, context) : rowHead(cell, context);
};

interface RowPlace {
  readonly widths: readonly Length[];
  readonly inHead: boolean;
  /** Whether ranges are drawn above their words. */
  readonly onScale: boolean;
}

const cellsOf = (row: Row, place: RowPlace, context: ModelContext): readonly WordCell[] => {
  let column = 0;
  return row.cells.map((cell) => {
    const widths = place.widths.slice(column, column + cell.columnSpan);
    column += cell.columnSpan;
    const inside = inCell(context, 'data', add(zero, ...widths), {
      paragraph: 'TableText',
      byClass: { lead: 'TableText', note: 'TableText' },
    });
    const own = cellBlocks(cell, place.inHead, inside);
    const set = cell.numeric ? own.map(onRight) : own;
    const words = marked(set, bookmarksOf(cell, context.newBookmark));
    const range = place.onScale ? rangeIn(cell.data) : undefined;
    const blocks = range ? [scaleBar(range, inside.place.width, context), ...words] : words;
    return cellOf(blocks, cell.columnSpan, inside);
  });
};

const rowOf = (row: Row, place: RowPlace, context: ModelContext): WordRow => {
  const [first, ...rest] = cellsOf(row, place, context);
  const bookmarks = bookmarksOf(row, context.newBookmark);
  const numbered = row.source ? sourceNumber(row.source, context) : undefined;
  if (!first) return { header: place.inHead, keepNext: false, cells: [] };
  const blocks = marked(numbered ? numbered(first.blocks) : first.blocks, bookmarks);
  return { header: place.inHead, keepNext: false, cells: [{ ...first, blocks }, ...rest] };
};

/** A row of one cell over the whole width says more of what stands above it. */
const joinedRows = (rows: readonly WordRow[], columns: number): readonly WordRow[] => {
  const isMore = (row: WordRow | undefined): boolean =>
    columns > 1 && row?.cells.length === 1 && row.cells[0]?.span === columns;
  return rows.map((row, index) => ({
    ...row,
    ...(index > 0 && isMore(row) ? { continues: true } : {}),
    keepNext: row.keepNext || isMore(rows[index + 1]),
  }));
};

/** What a screen reader says of the table: its caption, or the words of its head. */
const description = (node: Table): string =>
  node.caption
    ? plainText(node.caption)
    : node.head.flatMap((row) => row.cells.map((cell) => plainText(cell.children))).join(', ');

/** A caption that stands above is closer to its table than to the text before. */
const aboveTable = { before: 8, after: 3 };

/** A table with rules between its rows, its caption above it. */
const ruled = (node: Table, context: ModelContext): readonly WordBlock[] => {
  const { indent, width } = context.place;
  const widths = columnWidths(node, width, cellPadding.data.side, context);
  if (widths.length === 0) return [];
  const onScale = isOnScale(node);
  const head = node.head.map((row) => rowOf(row, { widths, inHead: true, onScale }, context));
  const body = node.body.map((row) => rowOf(row, { widths, inHead: false, onScale }, context));
  const words = caption(node.id, node.caption, context);
  const block: WordBlock = {
    kind: 'table',
    look: 'data',
    direction: context.direction,
    description: description(node),
    indent,
    widths,
    rows: [...head, ...joinedRows(body, widths.length)],
  };
  const whole = words ? [{ ...words, keepNext: true, space: aboveTable }, block] : [block];
  return marked(whole, bookmarksOf(node, context.newBookmark));
};

const isOnScale = (node: Table): boolean => node.classes.includes('likelihood');

/** Judgements, and below them the words of the scale that their head lists. */
const judged = (node: Table, context: ModelContext): readonly WordBlock[] => {
  const { table: bare, bands } = parted(node);
  const key = keyOf([...bands.values()].flat());
  const blocks = ruled(bare, context);
  if (key === '') return blocks;
  const { language, direction } = context;
  return [
    ...blocks,
    paragraphOf([{ kind: 'text', value: key, language, direction, origin: {} }], 'Note', context),
  ];
};

/** A table, drawn or printed. */
export const table = (node: Table, context: ModelContext): readonly WordBlock[] => {
  const drawn = charted(node, context);
  if (drawn) return marked(drawn, bookmarksOf(node, context.newBookmark));
  return isOnScale(node) ? judged(node, context) : ruled(node, context);
};
