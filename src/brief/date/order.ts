import { dayNumber, minutesOfDay } from '../../unit/calendar.ts';
import { daysIn } from './calendar.ts';
import type { BriefDate, Day, PointInTime } from './date.ts';

/** The first and last minute that a date may mean. Dates without a year are numbered in a year of their own. */
interface Extent {
  readonly hasYear: boolean;
  readonly from: number;
  readonly to: number;
}

const days = (hasYear: boolean, first: Day, last: Day): Extent => ({
  hasYear,
  from: dayNumber(first.year, first.month, first.day) * minutesOfDay,
  to: (dayNumber(last.year, last.month, last.day) + 1) * minutesOfDay - 1,
});

/** A leap year, so that 29 February has its place. */
const yearOfNone = 2000;

const monthExtent = (hasYear: boolean, year: number, month: number): Extent => {
  const last: Day = { kind: 'day', year, month, day: daysIn(month, year) };
  return days(hasYear, { ...last, day: 1 }, last);
};

const extentOf = (date: PointInTime): Extent => {
  switch (date.kind) {
    case 'day':
      return days(true, date, date);
    case 'month':
      return monthExtent(true, date.year, date.month);
    case 'year':
      return days(
        true,
        { kind: 'day', year: date.year, month: 1, day: 1 },
        { kind: 'day', year: date.year, month: 12, day: 31 },
      );
    case 'dayOfYear': {
      const day: Day = { kind: 'day', year: yearOfNone, month: date.month, day: date.day };
      return days(false, day, day);
    }
    case 'monthOfYear':
      return monthExtent(false, yearOfNone, date.month);
    case 'moment': {
      const start = days(true, date.day, date.day).from + date.hour * 60 + date.minute - date.offset;
      return { hasYear: true, from: start, to: start };
    }
  }
};

/** Whether one date certainly lies after another: false where nobody can say. */
export const isAfter = (one: PointInTime, other: PointInTime): boolean => {
  const [first, second] = [extentOf(one), extentOf(other)];
  return first.hasYear === second.hasYear && first.from > second.to;
};

const startOf = (date: BriefDate): Extent | undefined => {
  if (date.kind === 'words' || date.kind === 'relative') return undefined;
  return extentOf(date.kind === 'range' ? date.from : date);
};

/**
 * Orders two dates by when they begin.
 * @returns below zero where `one` begins first; `undefined` where it cannot be said: words, "after …", or only one has a year.
 */
export const compareDates = (one: BriefDate, other: BriefDate): number | undefined => {
  const [first, second] = [startOf(one), startOf(other)];
  return !first || !second || first.hasYear !== second.hasYear ? undefined : first.from - second.from;
};
