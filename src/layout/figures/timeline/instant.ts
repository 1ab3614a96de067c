import { dayNumber, minutesOfDay } from '../../../unit/calendar.ts';

/** What a machine's date covers, in minutes by the clocks of its own zone; a moment has no length. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** False of "15 March": such dates are numbered in a year of their own. */
  readonly hasYear: boolean;
  /** "+03:00" or "Z"; `undefined` for what is no moment. */
  readonly zone: string | undefined;
}

/** A leap year, so that 29 February has its place. */
const yearOfNone = 2000;

const pattern =
  /^(?:(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2})?(?<zone>Z|[+-]\d{2}:\d{2}))?)?)?|(?<monthOfNone>\d{2})-(?<dayOfNone>\d{2}))$/;

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const days = (from: number, to: number, hasYear: boolean): Extent => ({
  from: from * minutesOfDay,
  to: to * minutesOfDay,
  hasYear,
  zone: undefined,
});

const monthAfter = (year: number, month: number): number =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);

/** Reads a `datetime` of HTML: a year, month, day, day of any year, or moment with its zone. */
export const extentOf = (datetime: string): Extent | undefined => {
  const found = pattern.exec(datetime)?.groups;
  if (!found) return undefined;
  const hasYear = found.year !== undefined;
  const year = number(found.year) ?? yearOfNone;
  const month = number(found.month ?? found.monthOfNone);
  const day = number(found.day ?? found.dayOfNone);
  if (month === undefined) return days(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), hasYear);
  if (day === undefined) return days(dayNumber(year, month, 1), monthAfter(year, month), hasYear);
  const first = dayNumber(year, month, day);
  if (found.zone === undefined) return days(first, first + 1, hasYear);
  const at = first * minutesOfDay + (number(found.hour) ?? 0) * 60 + (number(found.minute) ?? 0);
  return { from: at, to: at, hasYear, zone: found.zone };
};
