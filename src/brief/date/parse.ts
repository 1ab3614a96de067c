import { type BriefDate, type InvalidDate, type PointInTime, type Range, relations } from './date.ts';
import { isAfter } from './order.ts';
import { parsePoint } from './point.ts';

const rangeOf = (from: PointInTime, to: PointInTime): Range | InvalidDate =>
  isAfter(from, to)
    ? { kind: 'invalid', reason: 'the range ends before it begins' }
    : { kind: 'range', from, to };

/** `5–7 March 2024`: the first day has the month and year of the second. */
const shortRange = /^(\d{1,2}) ?[-–—] ?(\d{1,2} +\p{L}+\.?(?:,? +\d{4})?)$/u;

const separators = [/ *\/ */, / *– */, / *— */, / +- +/, / +to +/i] as const;

const parseRange = (text: string): Range | InvalidDate | undefined => {
  const [, first, second] = shortRange.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return parseRangeOf(second.replace(/^\d+/, first), second);
  for (const separator of separators) {
    const [from, to, ...rest] = text.split(separator);
    if (from === undefined || to === undefined || rest.length > 0) continue;
    const range = parseRangeOf(from, to);
    if (range) return range;
  }
  return undefined;
};

/** A range only where both ends are dates; `5 March – 7 March 2024` lends its year to the first. */
const parseRangeOf = (fromText: string, toText: string): Range | InvalidDate | undefined => {
  const to = parsePoint(toText.trim());
  if (!to) return undefined;
  const year = to.kind === 'day' || to.kind === 'month' ? to.year : undefined;
  const written = parsePoint(fromText.trim());
  const lent = year !== undefined && (written?.kind === 'dayOfYear' || written?.kind === 'monthOfYear');
  const from = lent ? parsePoint(`${fromText.trim()} ${year}`) : written;
  if (!from) return undefined;
  if (from.kind === 'invalid') return from;
  return to.kind === 'invalid' ? to : rangeOf(from, to);
};

const parseRelative = (text: string): BriefDate | InvalidDate | undefined => {
  const [, word = '', rest = ''] = /^(\p{L}+) +(.+)$/u.exec(text) ?? [];
  const relation = relations.find((each) => each === word.toLowerCase());
  const to = relation && parsePoint(rest);
  if (!relation || !to) return undefined;
  return to.kind === 'invalid' ? to : { kind: 'relative', relation, to };
};

/**
 * Reads a date of the brief's vocabulary: a day, month or year (ISO 8601, or in English words), a day and month without a
 * year, a range, a moment with its zone, "after …", or words. What looks like a date and is none is invalid, with the reason.
 */
export const parseDate = (text: string): BriefDate | InvalidDate => {
  const trimmed = text.trim();
  const range = parseRange(trimmed);
  const point = range?.kind === 'range' ? range : parsePoint(trimmed);
  return (
    parseRelative(trimmed) ??
    (point?.kind === 'invalid' ? (range ?? point) : (point ?? range)) ?? { kind: 'words', text: trimmed }
  );
};
