import { type ChartKind, isChartKind } from '../chart.ts';
import { isMapping } from '../claims.ts';
import type { Facts, MappingFact } from '../facts.ts';
import { figure } from '../schema/block.ts';

/** A figure that is to be a chart, as far as its data can be read. */
export interface ChartFact {
  readonly fact: MappingFact;
  readonly kind: ChartKind;
  readonly columns: readonly unknown[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
  readonly unit: string | undefined;
}

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** The cells of each row of a table or figure, faults and all. */
export const cellsOf = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  rows.map((row) => (isMapping(row) && Array.isArray(row.cells) ? row.cells : []));

/** The charts of a brief. Rows that are no lists of words are another rule's. */
export const chartsIn = ({ mappings }: Facts): readonly ChartFact[] =>
  mappings.flatMap((fact) => {
    const { kind, columns, rows, unit } = fact.value;
    if (fact.schema !== figure || typeof kind !== 'string' || !isChartKind(kind)) return [];
    if (!Array.isArray(columns) || !Array.isArray(rows)) return [];
    const lines = cellsOf(rows).map((cells) => ({ cells: cells.filter(isText) }));
    return [{ fact, kind, columns, rows: lines, unit: isText(unit) ? unit : undefined }];
  });

/** The language of the brief; English where it names none. */
export const languageOf = ({ draft }: Facts): string => (isText(draft.language) ? draft.language : 'en');
