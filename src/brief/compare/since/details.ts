import type { Change, ChangeKind } from '../change.ts';
import { groups, isClosed } from './closed.ts';
import type { Detail, Written } from './told.ts';

/** The schema's keys of dates that stand in statements. */
const dates: ReadonlySet<string> = new Set(['date', 'due']);
const longest = 160;

/** The beginning of a long text, to the end of a word. */
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, '')} …`;

const writtenAs = (key: string): Written => {
  const group = groups[key];
  if (group !== undefined) return { as: 'term', group };
  return { as: dates.has(key) ? 'date' : 'words' };
};

/** What it was and what it is, as far as there is either. */
interface WasIs {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const detail = (name: string | undefined, { from, to }: WasIs, more: Partial<Detail> = {}): Detail => ({
  name,
  heading: undefined,
  written: writtenAs(name ?? ''),
  was: from === undefined ? undefined : cut(from),
  is: to === undefined ? undefined : cut(to),
  ...more,
});

type Of<K extends ChangeKind> = Extract<Change, { readonly kind: K }>;

/** Where no figures tell it: numbers of a place are for maps. */
const isUnprinted = (field: string): boolean => field === 'coordinates';

type Valued = Of<
  'raised' | 'lowered' | 'counted' | 'refined' | 'coarsened' | 'regraded' | 'updated' | 'corrected'
>;

/** A text is printed as it is now; what it said before stands below. A number in it that is another is told of by itself. */
const ofValue = (change: Valued): readonly Detail[] => {
  const { kind, field, from, to, part } = change;
  if (isUnprinted(field)) return [];
  if (part.endsWith('.rows')) return [detail(undefined, { from, to }, { heading: field })];
  if (field !== 'text') return [detail(field, { from, to })];
  const counts = kind === 'raised' || kind === 'lowered';
  return [counts ? detail(undefined, { from, to }) : detail('was', { from })];
};

const names = (list: readonly string[]): string | undefined =>
  list.length === 0 ? undefined : list.join('; ');

const none = (): readonly Detail[] => [];

/** What there is to say of each kind of change beside the statement itself. */
const detailsOf: { readonly [K in ChangeKind]: (change: Of<K>) => readonly Detail[] } = {
  added: none,
  withdrawn: none,
  relocated: ({ from }) => [detail('movedFrom', { from }, { written: { as: 'key' } })],
  answered: ({ words }) => [detail('question', { from: words })],
  settled: ({ words, answer }) =>
    answer === '' ? [detail('compatible', { to: 'yes' })] : [detail('question', { from: words })],
  rejudged: ({ likelihood, confidence, why }) => [
    ...(likelihood ? [detail('likelihood', likelihood)] : []),
    ...(confidence ? [detail('confidence', confidence)] : []),
    ...(why === undefined ? [] : [detail('basis', { to: why })]),
  ],
  remarked: (change) => [detail('marking', change)],
  sourced: ({ gained, lost }) => [
    detail('nowAlso', { to: names(gained) }),
    detail('noLonger', { from: names(lost) }),
  ],
  raised: ofValue,
  lowered: ofValue,
  counted: ofValue,
  refined: ofValue,
  coarsened: ofValue,
  regraded: ofValue,
  updated: ofValue,
  corrected: ofValue,
  supplemented: ({ field, to }) => (field === 'text' || isUnprinted(field) ? [] : [detail(field, { to })]),
  dropped: ({ field, from }) =>
    isUnprinted(field) ? [] : [detail(field === 'text' ? 'was' : field, { from })],
};

/** A value of the old edition, as far as those may read it for whom the new one is. */
const withTold = (each: Detail, isWhole: boolean): Detail =>
  isWhole || each.was === undefined || each.name === 'marking' || isClosed(each.name ?? '', each.was)
    ? each
    : { ...each, was: undefined };

/**
 * The values that a change is about. For all who may read the old edition whole, its wording too; for others nothing of
 * it but values of closed kinds.
 */
export const changeDetails = (change: Change, isWhole: boolean): readonly Detail[] => {
  // The table has a function for each kind, and this is the one for the kind of this change.
  const details = detailsOf[change.kind] as (change: Change) => readonly Detail[];
  return details(change)
    .map((each) => withTold(each, isWhole))
    .filter(({ was, is }) => was !== undefined || is !== undefined);
};
