import { type BriefDate, compareDates, type InvalidDate, parseDate } from '../../brief/date.ts';
import { isObject, Reference } from '../run/reference.ts';
import { listIn } from './count.ts';
import type { Helper, Parameter } from './helper.ts';

/** How a brief says that nobody knows when. Dates are written in English. */
const noDate =
  /^(undated|unknown|date unknown|not dated|no date|not known|not given|n\.? ?d\.?)(?=$|[;,.:(])/i;

const dateOf = (entry: unknown): BriefDate | InvalidDate | undefined => {
  const date = isObject(entry) ? entry.date : undefined;
  return typeof date !== 'string' || noDate.test(date.trim()) ? undefined : parseDate(date);
};

const isLater = (one: unknown, other: unknown): boolean => {
  const [first, second] = [dateOf(one), dateOf(other)];
  if (!first || !second || first.kind === 'invalid' || second.kind === 'invalid') return false;
  return (compareDates(first, second) ?? 0) > 0;
};

/** Sorts by date; an entry that cannot be compared with the one before it stays behind that one. */
const inOrder = (entries: readonly unknown[]): readonly unknown[] => {
  const sorted: unknown[] = [];
  for (const entry of entries) {
    let at = sorted.length;
    while (at > 0 && isLater(sorted[at - 1], entry)) at -= 1;
    sorted.splice(at, 0, entry);
  }
  return sorted;
};

const list: Parameter = { name: 'list', description: 'Entries with a date.', accepts: ['list'] };

export const dated: Helper = {
  name: 'dated',
  description:
    "The entries of a list that have a date, by date; the list's own order decides where dates cannot.",
  parameters: [list],
  gives: 'value',
  filters: true,
  example: '{{#each (dated timeline.items)}}…{{/each}}',
  run: ({ arguments: [entries] }) => new Reference(datedIn(entries?.value)),
};

const datedIn = (entries: unknown): readonly unknown[] =>
  inOrder(listIn(entries).filter((entry) => dateOf(entry) !== undefined));

/** One entry is no sequence; more than so many stand on axes of which none is to scale, and say no more than a table. */
const fewest = 2;
const mostPlotted = 14;

export const plotted: Helper = {
  name: 'plotted',
  description: `The entries that \`dated\` gives where a page can show them as a timeline: ${fewest} to ${mostPlotted} of them; else none.`,
  parameters: [list],
  gives: 'value',
  filters: true,
  example: '{{#if (plotted timeline.items)}}<ol class="timeline">…</ol>{{/if}}',
  run: ({ arguments: [entries] }) => {
    const found = datedIn(entries?.value);
    return new Reference(found.length >= fewest && found.length <= mostPlotted ? found : []);
  },
};

export const undated: Helper = {
  name: 'undated',
  description: 'The entries of a list of which nobody knows when: their date is "undated" or "unknown".',
  parameters: [list],
  gives: 'value',
  filters: true,
  example: '{{#each (undated timeline.items)}}…{{/each}}',
  run: ({ arguments: [entries] }) =>
    new Reference(listIn(entries?.value).filter((entry) => dateOf(entry) === undefined)),
};
