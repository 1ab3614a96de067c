import type { Change, ChangeKind } from '../change.ts';
import { calledOf, claimantOf } from '../entry.ts';
import type { Mapping, Sides } from '../side.ts';
import type { Found } from '../walk.ts';
import { changeDetails } from './details.ts';
import type { Told } from './told.ts';

/** The kinds of changes in the order in which a reader in a hurry wants them. */
const order = [
  'added',
  'corrected',
  'withdrawn',
  'answered',
  'settled',
  'rejudged',
  'raised',
  'lowered',
  'counted',
  'refined',
  'coarsened',
  'regraded',
  'supplemented',
  'dropped',
  'updated',
  'relocated',
  'sourced',
  'remarked',
] as const satisfies readonly ChangeKind[];

/** Another wording for less room, and what tells of a picture: no statement is another for that. */
const unread: ReadonlySet<string> = new Set(['short', 'alt']);

/** What every edition sets anew is no news: its date, its number, who cleared it. */
const isNews = (change: Change): boolean => {
  if (change.part === '') return change.kind === 'remarked';
  if (!('field' in change)) return true;
  return !unread.has(change.field) && !(change.part === 'figures' && change.field === 'kind');
};

/** What only the old edition says: in a release it could be what was marked higher since. */
const isOfOld = ({ kind }: Change): boolean => kind === 'withdrawn' || kind === 'dropped';

const isAnswer = ({ kind, after }: Change): boolean =>
  kind === 'answered' || (kind === 'settled' && after === undefined);

/** What is told of it is in the new brief: the statement itself, or the one that answers it. */
const newEntry = ({ change, entry }: Found): Mapping | undefined =>
  change.after !== undefined || isAnswer(change) ? entry : undefined;

const wordsOf = ({ change, entry }: Found, sides: Sides): string => {
  if ('answer' in change && change.answer !== '') return change.answer;
  const isRow = change.part.endsWith('.rows');
  if (!entry || isRow || change.after === undefined || change.kind === 'added') return change.words;
  return calledOf(entry, sides.after);
};

const tell = (found: Found, sides: Sides, isWhole: boolean): Told => {
  const { change } = found;
  const entry = newEntry(found);
  return {
    kind: change.kind,
    part: change.part,
    entry,
    words: wordsOf(found, sides),
    by: entry && isAnswer(change) ? claimantOf(entry, sides.after) : change.by,
    within: change.within,
    details: changeDetails(change, isWhole),
  };
};

/** Where all that can be told of it is of the old edition, nothing is. */
const isTold = ({ kind, details }: Told): boolean => kind !== 'sourced' || details.length > 0;

/** Sources that are gone are told of to all alone; what is left says nothing. */
export interface Kept {
  readonly found: Found;
  readonly told: Told;
}

/** The changes that readers are told of, the weightiest kinds first, and within a kind as the brief has them. */
export const keptChanges = (found: readonly Found[], sides: Sides, isWhole: boolean): readonly Kept[] =>
  found
    .filter(({ change }) => isNews(change) && (isWhole || !isOfOld(change)))
    .map((each): Kept => ({ found: each, told: tell(each, sides, isWhole) }))
    .filter(({ told }) => isTold(told))
    .toSorted((one, other) => order.indexOf(one.told.kind) - order.indexOf(other.told.kind));
