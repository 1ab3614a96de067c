import { dayNumber, dayOf, minutesOfDay } from '../../../unit/calendar.ts';
import { fillPattern } from '../../../unit/pattern.ts';
import type { Setting } from '../../context.ts';

/** A time that an axis to scale names. */
export interface Tick {
  /** In minutes, as extents have it. */
  readonly at: number;
  readonly words: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
}

type Grain = 'hour' | 'day' | 'month' | 'year';

/** Steps between ticks, the smallest first. */
const steps: readonly (readonly [Grain, number])[] = [
  ['hour', 1],
  ['hour', 2],
  ['hour', 3],
  ['hour', 6],
  ['hour', 12],
  ['day', 1],
  ['day', 2],
  ['day', 5],
  ['day', 10],
  ['month', 1],
  ['month', 2],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 20],
  ['year', 50],
  ['year', 100],
  ['year', 200],
  ['year', 500],
];

/** Times at even distances; months and years by the calendar. */
const everyFixed = (step: number, from: number, to: number): readonly number[] => {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
};

const monthsIn = (minute: number): number => {
  const { year, month } = dayOf(Math.floor(minute / minutesOfDay));
  return year * 12 + month - 1;
};

const everyMonths = (step: number, from: number, to: number): readonly number[] =>
  everyFixed(step, monthsIn(from), monthsIn(to))
    .map((count) => dayNumber(Math.floor(count / 12), (count % 12) + 1, 1) * minutesOfDay)
    .filter((minute) => minute >= from && minute <= to);

/** Days count from the first, so that they are whole ones of the story. */
const everyDays = (step: number, from: number, to: number): readonly number[] => {
  const first = Math.ceil(from / minutesOfDay) * minutesOfDay;
  return everyFixed(step * minutesOfDay, 0, to - first).map((minute) => first + minute);
};

const timesOf: Readonly<Record<Grain, (step: number, from: number, to: number) => readonly number[]>> = {
  hour: (step, from, to) => everyFixed(step * 60, from, to),
  day: everyDays,
  month: everyMonths,
  year: (step, from, to) => everyMonths(step * 12, from, to),
};

const pad = (value: number): string => String(value).padStart(2, '0');

const wordsOf = (grain: Grain, minute: number, hasYear: boolean, setting: Setting): string => {
  const { patterns, months } = setting.context.theme.labels;
  const { year, month, day } = dayOf(Math.floor(minute / minutesOfDay));
  const name = months[month - 1] ?? String(month);
  const parts = { year: String(year), month: name, day: String(day) };
  const inDay = minute % minutesOfDay;
  if (grain === 'hour' && inDay > 0) return `${pad(Math.floor(inDay / 60))}:00`;
  if (grain === 'year') return fillPattern(patterns.year ?? '{year}', parts);
  if (grain === 'month') return hasYear ? fillPattern(patterns.month ?? '{month} {year}', parts) : name;
  return fillPattern(patterns.dayMonth ?? '{day} {month}', parts);
};

/** The times that an axis names: as many as may be, and no more than `most`. */
export const ticksOf = ({ from, to, hasYear }: Span, most: number, setting: Setting): readonly Tick[] => {
  for (const [grain, step] of steps) {
    // Counted before they are made: a century has a million hours.
    if ((to - from) / (step * { hour: 60, day: 1440, month: 40_320, year: 525_600 }[grain]) > most * 2)
      continue;
    const times = timesOf[grain](step, from, to);
    if (times.length > most) continue;
    return times.map((at) => ({ at, words: wordsOf(grain, at, hasYear, setting) }));
  }
  return [];
};
