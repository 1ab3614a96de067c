import { daysIn, monthNames, monthNumber } from './calendar.ts';
import type { Day, DayOfYear, InvalidDate, Moment, PointInTime } from './date.ts';

type Parsed = PointInTime | InvalidDate | undefined;

const invalid = (reason: string, meant?: string): InvalidDate =>
  meant === undefined ? { kind: 'invalid', reason } : { kind: 'invalid', reason, meant };

const dayOf = (year: number, month: number, day: number): Day | InvalidDate => {
  if (month < 1 || month > 12) return invalid(`there is no month ${month}`);
  const last = daysIn(month, year);
  if (day >= 1 && day <= last) return { kind: 'day', year, month, day };
  return invalid(`${monthNames[month - 1]} ${year} has ${last} days`);
};

const dayOfYear = (month: number, day: number): DayOfYear | InvalidDate => {
  const last = daysIn(month, undefined);
  if (day >= 1 && day <= last) return { kind: 'dayOfYear', month, day };
  return invalid(`${monthNames[month - 1]} has ${last} days`);
};

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const parseIso = (text: string): Parsed => {
  const [, year, month, day] = isoPattern.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Number(year) >= 1000 ? { kind: 'year', year: Number(year) } : undefined;
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day));
  if (Number(month) < 1 || Number(month) > 12) return invalid(`there is no month ${Number(month)}`);
  return { kind: 'month', year: Number(year), month: Number(month) };
};

const momentPattern =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

const offsetOf = (zone: string): number | undefined => {
  if (/^[zug]/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

const clockOf = (day: Day, clock: readonly (string | undefined)[], zone: string): Moment | InvalidDate => {
  const [hour, minute, second] = clock.map((part) => (part === undefined ? undefined : Number(part)));
  const offset = offsetOf(zone);
  if (offset === undefined) return invalid(`there is no zone ${zone}`);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59 || (second ?? 0) > 59) {
    return invalid('the time of day runs from 00:00 to 23:59');
  }
  return { kind: 'moment', day, hour, minute, ...(second === undefined ? {} : { second }), offset };
};

const parseMoment = (text: string): Parsed => {
  const [, date, hour, minute, second, zone] = momentPattern.exec(text) ?? [];
  if (date === undefined) return undefined;
  const day = parseIso(date);
  if (day?.kind !== 'day') return day;
  if (zone === undefined) return invalid('a time of day needs its zone', `${text.replace(' ', 'T')}Z`);
  return clockOf(day, [hour, minute, second], zone);
};

const parseWritten = (text: string): Parsed => {
  const first = /^(\d{1,2})\.? +(\p{L}+\.?)(?:,? +(\d{4}))?$/u.exec(text);
  const second = /^(\p{L}+\.?) +(\d{1,2})(?:,? +(\d{4}))?$/u.exec(text);
  const day = first?.[1] ?? second?.[2];
  const month = monthNumber(first?.[2] ?? second?.[1] ?? '');
  if (day === undefined || month === undefined) return undefined;
  const year = first?.[3] ?? second?.[3];
  return year === undefined ? dayOfYear(month, Number(day)) : dayOf(Number(year), month, Number(day));
};

const parseMonth = (text: string): Parsed => {
  const [, name = '', year] = /^(\p{L}+\.?)(?:,? +(\d{4}))?$/u.exec(text) ?? [];
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  return year === undefined ? { kind: 'monthOfYear', month } : { kind: 'month', year: Number(year), month };
};

const twoDigits = (text: string | undefined): string => (text ?? '').padStart(2, '0');

/** Something with numbers like a date's that is none: `2024-2-5`, `05/02/2024`, `20240205`. "2024-02-05, evening" is words. */
const parseAlmost = (text: string): Parsed => {
  const [, date = ''] = /^(\d{4}-\d{2}-\d{2})[ ,]+\p{L}/u.exec(text) ?? [];
  if (parseIso(date)?.kind === 'day') return undefined;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text) ?? [];
  if (year !== undefined) {
    const meant = [year, twoDigits(month), ...(day === undefined ? [] : [twoDigits(day)])].join('-');
    const isWhole = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/.test(text) && parseIso(meant)?.kind !== 'invalid';
    return invalid('a date is written as 2024-02-05', isWhole ? meant : undefined);
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text)) {
    return invalid('day and month can be taken for each other; a date is written as 2024-02-05');
  }
  return /^\d{8}$/.test(text) ? invalid('a date is written as 2024-02-05') : undefined;
};

/** Reads one date without relation or range; `undefined` where it is words. */
export const parsePoint = (text: string): Parsed =>
  parseIso(text) ?? parseMoment(text) ?? parseWritten(text) ?? parseMonth(text) ?? parseAlmost(text);
