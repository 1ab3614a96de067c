import { stackHeight } from '../layout/pages/strip.ts';
import type { Theme } from '../theme/theme.ts';
import { flowPage } from './flow.ts';
import type { WordBlock, WordDocument, WordTable } from './model/word.ts';
import { type StripsOf, stripping } from './strips.ts';

/**
 * Of a page: a table no taller than this stands on one page. Kept whole with its heading, it leaves no more than a third of
 * the page before empty.
 */
const wholeShare = 1 / 4;

/** Of a table that goes on over the page so many rows at least stand on each side, its header rows apart. */
const rowsTogether = 2;
/** A table that is not short and has fewer rows than that has tall ones, which stand alone well. */
const fewRows = 4;

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

const keptTable = (table: WordTable, theme: Theme, stripsOf: StripsOf): WordTable => {
  const fits = stackHeight(stripsOf(table)) <= flowPage(theme).height * wholeShare;
  return keptRows(table, (body, count) =>
    fits
      ? body < count - 1
      : count >= fewRows && (body < rowsTogether - 1 || (body >= count - rowsTogether && body < count - 1)),
  );
};

/** The items of lists as the indices of the paragraphs at which they begin, list by list; lists within items aside. */
const listsIn = (blocks: readonly WordBlock[]): readonly (readonly number[])[] => {
  const lists = new Map<number, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.list?.level !== 0) continue;
    const { instance } = block.list;
    lists.set(instance, [...(lists.get(instance) ?? []), index]);
  }
  return [...lists.values()];
};

/** The paragraphs of the first and of the last item but one: the next must stand on their page. */
const keptParagraphs = (items: readonly number[]): readonly number[] =>
  [0, items.length - 2].flatMap((item) => {
    const [from, to] = [items[item], items[item + 1]];
    return from === undefined || to === undefined
      ? []
      : Array.from({ length: to - from }, (_, index) => from + index);
  });

/** The paragraph before the last, where that is one too: a closing remark never stands alone on a page. */
const beforeClosing = (blocks: readonly WordBlock[]): readonly number[] => {
  const [before, last] = blocks.slice(-2);
  return before?.kind === 'paragraph' && last?.kind === 'paragraph' ? [blocks.length - 2] : [];
};

/**
 * Keeps short tables on one page, and leaves no single row of a longer one, no single item of a list and no closing remark
 * behind or ahead.
 */
export const keepTogether = (
  document: WordDocument,
  theme: Theme,
  stripsOf: StripsOf = stripping(theme),
): WordDocument => {
  const { blocks } = document;
  const kept = new Set([...listsIn(blocks).flatMap(keptParagraphs), ...beforeClosing(blocks)]);
  return {
    ...document,
    blocks: blocks.map((block, index): WordBlock => {
      if (block.kind === 'table') return keptTable(block, theme, stripsOf);
      return block.kind === 'paragraph' && kept.has(index) ? { ...block, keepNext: true } : block;
    }),
  };
};
