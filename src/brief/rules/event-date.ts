import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { isMapping, type Mapping } from '../claims.ts';
import { monthNames } from '../date/calendar.ts';
import type { BriefDate } from '../date/date.ts';
import { excludeEachOther } from '../date/order.ts';
import { liesWithin, parseDate } from '../date.ts';
import { type Facts, spanWithin } from '../facts.ts';
import { source } from '../schema/source.ts';
import { eventEntries, eventOf, eventSentences } from './about-event.ts';
import { isEnglish } from './judged.ts';
import type { Rule } from './rule.ts';

const month = `(?:${monthNames.join('|')})`;
const daytime = '(?:night|morning|afternoon|evening|early hours)';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?';

/** A day in a sentence, as it is said of when a thing happened: "on 5 March", "on the night of 5 March", "on Monday 5 March". */
const dayPattern = new RegExp(
  `\\b[Oo]n (?:(?:the )?${daytime} of )?(?:${weekday} )?(?:the )?` +
    `(\\d{4}-\\d{2}-\\d{2}|\\d{1,2} ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:, \\d{4})?)(?![\\d–-]| ?(?:to|and|until) \\d)`,
  'g',
);

interface When {
  readonly written: string;
  readonly date: BriefDate;
  readonly span: Span | undefined;
}

const dateOf = (written: unknown): BriefDate | undefined => {
  const date = typeof written === 'string' ? parseDate(written) : undefined;
  return date?.kind === 'invalid' ? undefined : date;
};

const whenOf = (facts: Facts): When | undefined => {
  const { when } = eventOf(facts);
  const written: unknown = isMapping(when) ? when.date : undefined;
  const date = dateOf(written);
  if (!isMapping(when) || typeof written !== 'string' || !date || date.kind === 'words') return undefined;
  return { written, date, span: facts.positions.valueOf(when, 'date') };
};

/** Whether something else in the brief bears a date: a sentence that names it may speak of that. */
const isOfAnother = ({ mappings }: Facts, named: BriefDate): boolean =>
  mappings
    .filter(({ schema }) => schema !== source)
    .some(({ value }) => {
      const date = dateOf(value.date);
      return date && date.kind !== 'relative' && (liesWithin(named, date) || liesWithin(date, named));
    });

const excluded = (entry: Mapping, { date }: When): boolean => {
  const own = dateOf(entry.date);
  return own !== undefined && excludeEachOther(own, date);
};

/** The event bears one date: in its own entry of the timeline, and in the sentences that tell of it first. */
export const eventDate: Rule = (facts, report) => {
  const when = whenOf(facts);
  if (!when) return;
  const tell = (date: string, span: Span | undefined): void => {
    const hints = when.span ? [{ message: 'the event is dated here', span: when.span }] : [];
    report(diagnostic('event-date-differs', { date, when: when.written }, { span, hints }));
  };
  const entries = eventEntries(facts);
  const wrong = entries.filter((entry) => excluded(entry, when));
  // Where another entry tells of it at its date, this one is of the like that came before or after.
  if (wrong.length === entries.length)
    for (const entry of wrong) tell(String(entry.date), facts.positions.valueOf(entry, 'date'));
  if (!isEnglish(facts)) return;
  for (const { sentence, fact } of eventSentences(facts)) {
    const [named, ...others] = [...sentence.matchAll(dayPattern)].map(([, day = '']) => day);
    const date = dateOf(named);
    if (named === undefined || others.length > 0 || !date || !excludeEachOther(date, when.date)) continue;
    if (!isOfAnother(facts, date)) tell(named, spanWithin(facts, fact, named));
  }
};
