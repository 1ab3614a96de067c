import type { Block } from '../../document/node.ts';
import { scale } from '../../unit/length.ts';
import { cellOf, inCell } from './cell.ts';
import type { ModelContext } from './context.ts';
import { emptyParagraph } from './empty.ts';
import type { WordBlock, WordRow } from './word.ts';

/** A page is wide enough for three cards only where they come out even. */
const columnsFor = (count: number): number => (count === 3 ? 3 : Math.min(2, count));

const chunks = <T>(values: readonly T[], size: number): readonly (readonly T[])[] =>
  values.length === 0 ? [] : [values.slice(0, size), ...chunks(values.slice(size), size)];

/** Cards side by side: a row of filled cells; reading order is row by row. */
export const cards = (children: readonly Block[], context: ModelContext): readonly WordBlock[] => {
  const { indent, width } = context.place;
  const columns = columnsFor(children.length);
  if (columns === 0) return [];
  const column = scale(width, 1 / columns);
  const inside = inCell(context, 'cards', column, { paragraph: 'TableText', byClass: {} });
  const rowOf = (row: readonly Block[]): WordRow => {
    const filled = row.map((card) => cellOf(context.blocks([card], inside), 1, inside));
    const missing = Array.from({ length: columns - row.length }, () =>
      cellOf([emptyParagraph(inside)], 1, inside),
    );
    return { header: false, keepNext: false, cells: [...filled, ...missing] };
  };
  return [
    {
      kind: 'table',
      look: 'cards',
      direction: context.direction,
      description: '',
      indent,
      widths: Array.from({ length: columns }, () => column),
      rows: chunks(children, columns).map(rowOf),
    },
  ];
};
