import { readCell } from '../number.ts';
import { isHedge, isMonth, leadsCount, numberOfWord } from './number-words.ts';

/** How a number, or a text that holds numbers, became another. */
export type AmountChange = 'raised' | 'lowered' | 'counted' | 'refined' | 'coarsened';

/** Figures with their separators; a blank parts groups of three only. */
const figure = /[\p{Nd}](?:[\p{Nd}.,'’\u066b\u066c]*[\p{Nd}])?(?:[ \u00a0\u202f][\p{Nd}]{3}(?![\p{Nd}]))*/gu;

const amountOf = (word: string, language: string): number | undefined => {
  const cell = readCell(word, language);
  return cell.kind === 'number' ? Number(cell.plain) : numberOfWord(word);
};

/** The numbers of a count in their order: "2–4" has two, "at least three" one, "none reported" none. */
const numbersIn = (text: string, language: string): readonly number[] => {
  const figures = (text.match(figure) ?? []).flatMap((each) => amountOf(each, language) ?? []);
  const words = (text.match(/\p{L}+/gu) ?? []).flatMap((each) => numberOfWord(each) ?? []);
  return figures.length > 0 ? figures : words;
};

/** The text with every number taken out: what is counted, and how exactly. */
const around = (text: string): string =>
  text
    .replace(figure, '#')
    .replace(/\p{L}+/gu, (word) => (numberOfWord(word) === undefined ? word.toLowerCase() : '#'));

const everyPair = (
  one: readonly number[],
  other: readonly number[],
  holds: (before: number, after: number) => boolean,
): boolean => one.every((before, index) => holds(before, other[index] ?? before));

/** Which way numbers went that stand in the same words; both ends of a range go the same way, or one stays. */
const direction = (was: readonly number[], is: readonly number[]): 'raised' | 'lowered' | undefined => {
  if (was.length !== is.length || was.length === 0 || everyPair(was, is, (a, b) => a === b)) return undefined;
  if (everyPair(was, is, (before, after) => after >= before)) return 'raised';
  return everyPair(was, is, (before, after) => after <= before) ? 'lowered' : undefined;
};

const covers = (outer: readonly number[], inner: readonly number[]): boolean =>
  outer.length > 1 &&
  inner.length > 0 &&
  Math.min(...inner) >= Math.min(...outer) &&
  Math.max(...inner) <= Math.max(...outer);

/** What stands beside the numbers and says how large they are: "million". Hedges and what joins a range are left out. */
const units = (text: string): string =>
  [...new Set((text.toLowerCase().match(/[\p{L}%‰]+/gu) ?? []).filter((word) => !isHedge(word)))]
    .filter((word) => numberOfWord(word) === undefined)
    .sort()
    .join(' ');

/** Which way a range went: to nothing but higher, or lower, numbers. */
const shift = (was: readonly number[], is: readonly number[]): 'raised' | 'lowered' | undefined => {
  if (was.length === is.length) return direction(was, is);
  if (Math.min(...is) >= Math.max(...was)) return 'raised';
  return Math.max(...is) <= Math.min(...was) ? 'lowered' : undefined;
};

/**
 * How a count became another: "2" and "3", "2–4" and "3", "several" and "7".
 * @returns `undefined` where it cannot be said, as of "1.5 million" and "900,000": it is corrected then
 */
export const countChange = (from: string, to: string, language: string): AmountChange | undefined => {
  const [was, is] = [numbersIn(from, language), numbersIn(to, language)];
  if (was.length === 0 && is.length > 0) return 'counted';
  if (was.length === 0 || is.length === 0 || units(from) !== units(to)) return undefined;
  if (covers(was, is)) return 'refined';
  return covers(is, was) ? 'coarsened' : shift(was, is);
};

/** A number of a text that says how many: a word follows that is counted, no month, and no name or sign goes before. */
interface Told {
  readonly written: string;
  readonly value: number;
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !leadsCount(word);

const toldIn = (text: string, language: string): readonly (Told | undefined)[] => {
  const words = text.split(/\s+/);
  return words.flatMap((word, index): readonly (Told | undefined)[] => {
    const value = amountOf(word, language);
    if (value === undefined) return [];
    const [previous = '', next = ''] = [words[index - 1], words[index + 1]];
    const isDate = [previous, next].some(isMonth);
    const counts = /^\p{L}/u.test(next) && !isDate && !isName(previous) && !/\p{N}$/u.test(previous);
    return [counts ? { written: word, value } : undefined];
  });
};

/** How a text became another that differs in nothing but how many; `undefined` for every other change. */
export const toldChange = (
  from: string,
  to: string,
  language: string,
): { readonly kind: 'raised' | 'lowered'; readonly from: string; readonly to: string } | undefined => {
  if (around(from) !== around(to)) return undefined;
  const [was, is] = [toldIn(from, language), toldIn(to, language)];
  const differing = was.flatMap((before, index) => {
    const after = is[index];
    return before?.value === after?.value ? [] : [{ before, after }];
  });
  const [only, ...others] = differing;
  if (!only?.before || !only.after || others.length > 0) return undefined;
  const kind = only.after.value > only.before.value ? 'raised' : 'lowered';
  return { kind, from: only.before.written, to: only.after.written };
};
