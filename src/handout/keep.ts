import { stackHeight } from '../layout/pages/strip.ts';
import { blockStrips } from '../layout/pages/table.ts';
import type { Theme } from '../theme/theme.ts';
import { type FlowContext, flowBlocks, flowPage } from './flow.ts';
import { textWidth } from './model/model.ts';
import { wordStyles } from './model/styles.ts';
import type { WordBlock, WordDocument, WordTable } from './model/word.ts';

/**
 * Of a page: a table no taller than this stands on one page. Kept whole with its heading, it leaves no more than a third of
 * the page before empty.
 */
const wholeShare = 1 / 4;

/** Of a table that goes on over the page so many rows at least stand on each side, its header rows apart. */
const rowsTogether = 2;

const keptRows = (table: WordTable, isKept: (body: number, count: number) => boolean): WordTable => {
  const heads = table.rows.filter((row) => row.header).length;
  const count = table.rows.length - heads;
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      row.header || !isKept(index - heads, count) ? row : { ...row, keepNext: true },
    ),
  };
};

const keptTable = (table: WordTable, theme: Theme, context: FlowContext): WordTable => {
  const strips = blockStrips(flowBlocks([table], textWidth(theme), context), theme.fonts);
  const fits = stackHeight(strips) <= flowPage(theme).height * wholeShare;
  return keptRows(table, (body, count) =>
    fits ? body < count - 1 : body < rowsTogether - 1 || (body >= count - rowsTogether && body < count - 1),
  );
};

/** Keeps short tables on one page, and never leaves a single row of a longer one behind or ahead. */
export const keepTables = (document: WordDocument, theme: Theme): WordDocument => {
  const context = { styles: wordStyles(theme), contents: undefined };
  return {
    ...document,
    blocks: document.blocks.map(
      (block): WordBlock => (block.kind === 'table' ? keptTable(block, theme, context) : block),
    ),
  };
};
