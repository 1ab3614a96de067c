import type { BriefDate, InvalidDate, PointInTime } from '../../brief/date.ts';
import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { type Call, escaped } from './helper.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

/** The pack's pattern, or nothing and a finding. */
const patternOf = (call: Call, key: string): string => {
  const { patterns, language } = call.context.labels;
  const pattern = Object.hasOwn(patterns, key) ? patterns[key] : undefined;
  if (pattern !== undefined) return pattern;
  const found = { key: `pattern "${key}"`, language };
  call.context.report(diagnostic('template-date-label', found, { span: call.template }));
  return '';
};

const monthName = (call: Call, month: number): string => {
  const { months, language } = call.context.labels;
  const name = months[month - 1];
  if (name !== undefined) return name;
  const found = { key: `name of the month ${month}`, language };
  call.context.report(diagnostic('template-date-label', found, { span: call.template }));
  return '';
};

/** Puts markup into a pattern, whose own words are escaped. */
const fill = (call: Call, pattern: string, parts: Readonly<Record<string, string>>): string =>
  pattern
    .split(/(\{\w+\})/)
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      return name !== undefined && Object.hasOwn(parts, name)
        ? (parts[name] ?? '')
        : escaped(call, piece, undefined);
    })
    .join('');

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

const fillDate = (call: Call, key: string, { year, month, day }: Parts): string =>
  fill(call, patternOf(call, key), {
    ...(year === undefined ? {} : { year: String(year) }),
    ...(month === undefined ? {} : { month: escaped(call, monthName(call, month), undefined) }),
    ...(day === undefined ? {} : { day: String(day) }),
  });

/** "UTC", "UTC+3", "UTC−5:30": the hours by which clocks there are ahead. */
const zoneName = (offset: number): string => {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${pad(rest)}`}`;
};

const isoZone = (offset: number): string => {
  const minutes = Math.abs(offset);
  return offset === 0
    ? 'Z'
    : `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

const time = (datetime: string, text: string): string => `<time datetime="${datetime}">${text}</time>`;

type Moment = Extract<PointInTime, { kind: 'moment' }>;

const momentMarkup = (call: Call, moment: Moment): string => {
  const { day, hour, minute, second, offset } = moment;
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(pad).join(':');
  const iso = `${day.year}-${pad(day.month)}-${pad(day.day)}T${clock}${isoZone(offset)}`;
  const parts = { date: fillDate(call, 'day', day), time: clock, zone: zoneName(offset) };
  return time(iso, fill(call, patternOf(call, 'moment'), parts));
};

const pointMarkup = (call: Call, point: PointInTime): string => {
  switch (point.kind) {
    case 'day':
      return time(`${point.year}-${pad(point.month)}-${pad(point.day)}`, fillDate(call, 'day', point));
    case 'month':
      return time(`${point.year}-${pad(point.month)}`, fillDate(call, 'month', point));
    case 'year':
      return time(String(point.year), fillDate(call, 'year', point));
    case 'dayOfYear':
      return time(`${pad(point.month)}-${pad(point.day)}`, fillDate(call, 'dayMonth', point));
    case 'monthOfYear':
      // HTML has no machine form of a month without a year.
      return escaped(call, monthName(call, point.month), undefined);
    case 'moment':
      return momentMarkup(call, point);
  }
};

type Relative = Extract<BriefDate, { kind: 'relative' }>;

/** Months and years take another word than days in many languages: "avant le 8 mars", but "avant mars". */
const relationPattern = (call: Call, { relation, to }: Relative): string => {
  const ofMonth = `${relation}Month`;
  const isLong = to.kind === 'month' || to.kind === 'year' || to.kind === 'monthOfYear';
  return patternOf(call, isLong && Object.hasOwn(call.context.labels.patterns, ofMonth) ? ofMonth : relation);
};

/** A date as markup: `<time datetime="2024-03-15">15 March 2024</time>`; words are printed as they are. */
export const dateMarkup = (call: Call, text: string, date: BriefDate | InvalidDate): string => {
  switch (date.kind) {
    case 'words':
    case 'invalid':
      return escaped(call, text, call.arguments[0]?.origin);
    case 'range':
      return fill(call, patternOf(call, 'range'), {
        from: pointMarkup(call, date.from),
        to: pointMarkup(call, date.to),
      });
    case 'relative':
      return fill(call, relationPattern(call, date), { date: pointMarkup(call, date.to) });
    default:
      return pointMarkup(call, date);
  }
};
