import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { BriefDate, InvalidDate, PointInTime } from '../date/date.ts';
import { isAfter } from '../date/order.ts';
import { parseDate } from '../date.ts';
import type { Facts, MappingFact } from '../facts.ts';
import { quote, reaction, timelineEntry } from '../schema/cast.ts';
import { impact } from '../schema/event.ts';
import type { Rule } from './rule.ts';

/** What tells of something that has happened. */
const past: readonly MappingFact['schema'][] = [timelineEntry, reaction, quote, impact];

const pointOf = (date: BriefDate | InvalidDate): PointInTime | undefined => {
  switch (date.kind) {
    case 'words':
    case 'relative':
    case 'invalid':
      return undefined;
    case 'range':
      return date.from;
    default:
      return date;
  }
};

const cutOffOf = ({ draft }: Facts): PointInTime | undefined =>
  typeof draft.asOf === 'string' ? pointOf(parseDate(draft.asOf)) : undefined;

/** Nothing that is told has happened after the information was cut off. */
export const cutOff: Rule = (facts, report) => {
  const asOf = cutOffOf(facts);
  if (!asOf) return;
  for (const { value, schema, span } of facts.mappings) {
    if (!past.includes(schema) || typeof value.date !== 'string') continue;
    const date = pointOf(parseDate(value.date));
    if (!date || !isAfter(date, asOf)) continue;
    const place = facts.positions.valueOf(value, 'date') ?? span;
    report(
      diagnostic('date-after-cut-off', { date: value.date, asOf: String(facts.draft.asOf) }, { span: place }),
    );
  }
};
