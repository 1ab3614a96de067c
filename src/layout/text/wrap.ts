import type { LineBreak } from './breaks.ts';
import { between, type Ruler } from './sums.ts';

/** A line as offsets into its paragraph's text; `end` is where the next one starts. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly inkEnd: number;
  /** True where a word begins that is wider than the line and cut between letters. */
  readonly cut: boolean;
}

/** Where a line is white space alone its ink ends before it begins. */
const widthOf = (ruler: Ruler, from: number, to: number): number =>
  to <= from ? 0 : between(ruler, from, to);

/** The index of the last break up to which a line from `start` fits, or `undefined` where not even the first does. */
const lastThatFits = (
  breaks: readonly LineBreak[],
  first: number,
  start: number,
  ruler: Ruler,
  limit: number,
): number | undefined => {
  let found: number | undefined;
  for (let index = first; index < breaks.length; index++) {
    const candidate = breaks[index];
    if (!candidate || widthOf(ruler, start, candidate.inkEnd) > limit) break;
    found = index;
    if (candidate.required) break;
  }
  return found;
};

/** Where a word that is too long is cut between letters: as late as it fits, but never before its first letter's end. */
const cutWithin = (start: number, end: number, ruler: Ruler, limit: number): number => {
  let cut = start + 1;
  while (cut < end && widthOf(ruler, start, cut + 1) <= limit) cut++;
  // What has no width (marks, the second half of a surrogate pair) stays with the letter before it.
  while (cut < end && widthOf(ruler, cut, cut + 1) === 0) cut++;
  return cut;
};

/**
 * Breaks a text into lines as renderers do: each line takes what fits; white space hangs over its end; a word wider
 * than the line starts a new one and is cut between letters.
 */
export const wrap = (breaks: readonly LineBreak[], ruler: Ruler, limit: number): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  while (next < breaks.length) {
    const fitting = lastThatFits(breaks, next, start, ruler, limit);
    const index = fitting ?? next;
    const target = breaks[index];
    if (!target) break;
    const cut = fitting === undefined ? cutWithin(start, target.inkEnd, ruler, limit) : target.inkEnd;
    const whole = cut >= target.inkEnd;
    const end = whole ? target.offset : cut;
    const begins = start === (breaks[index - 1]?.offset ?? 0);
    lines.push({ start, end, inkEnd: Math.max(start, cut), cut: begins && !whole });
    next = whole ? index + 1 : index;
    start = end;
  }
  return lines;
};
