import type { Span } from '../../diagnostic/span.ts';

/** Lines of the brief, from 1; both are of it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export const rangeOf = ({ start, end }: Span): LineRange => ({ from: start.line, to: end.line });

/** Lines that follow each other, or nearly, are one range: a blank line or a key between them is of the same entry. */
const nearby = 2;

/** Ranges in the order of their first lines, those that touch made one. */
export const mergedRanges = (ranges: readonly LineRange[]): readonly LineRange[] =>
  ranges
    .toSorted((one, other) => one.from - other.from)
    .reduce<LineRange[]>((merged, range) => {
      const last = merged.at(-1);
      if (last && range.from <= last.to + nearby)
        merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
      else merged.push(range);
      return merged;
    }, []);

/** "142", "142–145". */
export const printRange = ({ from, to }: LineRange): string => (from === to ? `${from}` : `${from}–${to}`);
