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

const startOf = (date: BriefDate): PointInTime | undefined => {
  if (date.kind === 'words' || date.kind === 'relative') return undefined;
  return date.kind === 'range' ? date.from : date;
};

/** A day by its own calendar, whatever the zone of the moment. */
const isOnDay = (date: PointInTime, day: PointInTime): boolean =>
  date.kind === 'moment' &&
  day.kind === 'day' &&
  date.day.year === day.year &&
  date.day.month === day.month &&
  date.day.day === day.day;

/**
 * Orders two dates by when they begin.
 * @returns below zero where `one` begins first; `undefined` where it cannot be said: words, "after …", only one has a year,
 * or one is a moment of the day that the other is, of which nobody knows the hour.
 */
export const compareDates = (one: BriefDate, other: BriefDate): number | undefined => {
  const [first, second] = [startOf(one), startOf(other)];
  if (!first || !second || isOnDay(first, second) || isOnDay(second, first)) return undefined;
  const [begun, later] = [extentOf(first), extentOf(second)];
  return begun.hasYear === later.hasYear ? begun.from - later.from : undefined;
};

/** A date without its year, as those are numbered that have none. */
const yearless = (date: PointInTime): PointInTime => {
  if (date.kind === 'day') return { kind: 'dayOfYear', month: date.month, day: date.day };
  if (date.kind === 'month') return { kind: 'monthOfYear', month: date.month };
  return date.kind === 'moment' ? yearless(date.day) : date;
};

/** All minutes that a date may mean, "after …" included; `undefined` for words. */
const wholeExtent = (date: BriefDate): Extent | undefined => {
  if (date.kind === 'words') return undefined;
  if (date.kind === 'range') return { ...extentOf(date.from), to: extentOf(date.to).to };
  if (date.kind !== 'relative') return extentOf(date);
  const known = extentOf(date.to);
  if (date.relation === 'about') return known;
  const isLater = date.relation === 'after' || date.relation === 'since';
  return isLater ? { ...known, to: Number.POSITIVE_INFINITY } : { ...known, from: Number.NEGATIVE_INFINITY };
};

/**
 * Whether all that one date may mean lies in what another may: a day in its month, a moment in its day, 15 March 2024 in
 * "15 March", a day in "after" an earlier one. False where nobody can say.
 */
export const liesWithin = (inner: BriefDate, outer: BriefDate): boolean => {
  const [held, holder] = [wholeExtent(inner), wholeExtent(outer)];
  if (!held || !holder) return false;
  if (held.hasYear === holder.hasYear) return held.from >= holder.from && held.to <= holder.to;
  if (!held.hasYear || inner.kind === 'words' || inner.kind === 'range' || inner.kind === 'relative')
    return false;
  const without = yearless(inner);
  return without.kind !== inner.kind && liesWithin(without, outer);
};

/** A moment as the day by its own calendar. */
const asDay = (date: BriefDate): BriefDate => (date.kind === 'moment' ? date.day : date);

const apart = (one: Extent, other: Extent): boolean => one.from > other.to || other.from > one.to;

/** As `liesWithin` does, a date with a year is held without it against one that has none. */
const withoutYear = (date: BriefDate): BriefDate =>
  date.kind === 'words' || date.kind === 'range' || date.kind === 'relative' ? date : yearless(date);

const areApart = (one: BriefDate, other: BriefDate): boolean => {
  const [first, second] = [wholeExtent(one), wholeExtent(other)];
  if (!first || !second) return false;
  if (first.hasYear === second.hasYear) return apart(first, second);
  const [less, more] = first.hasYear ? [other, withoutYear(one)] : [one, withoutYear(other)];
  return wholeExtent(more)?.hasYear === false && areApart(less, more);
};

/**
 * Whether two dates certainly mean no one time: false where nobody can say, and for "about". A moment is held against a
 * day by its own calendar and by that of Greenwich: one of the two may meet it.
 */
export const excludeEachOther = (one: BriefDate, other: BriefDate): boolean => {
  if ([one, other].some((date) => date.kind === 'relative' && date.relation === 'about')) return false;
  if (one.kind === 'moment' && other.kind === 'moment') return areApart(one, other);
  return areApart(one, other) && areApart(asDay(one), asDay(other));
};
