import { normal } from '../quotation/normal.ts';
import type { Change } from './change.ts';
import { inWords } from './entry.ts';
import { contained, inCommon, type Words, wordsOf } from './likeness.ts';
import type { Mapping, Side } from './side.ts';
import type { Found } from './walk.ts';

/** How much of a question's words what answers it must hold. Measured on the cases of tests/cases/compare. */
const leastAnswered = 0.6;
/** And how much there must be of them: "who was in the car" is no more than small words. */
const leastInCommon = 1.5;

/** What the questions of English briefs call a value that stands under a key. */
const asked: Readonly<Record<string, string>> = {
  date: 'when date day',
  place: 'where place',
  coordinates: 'where place',
  killed: 'killed dead deaths died',
  injured: 'injured wounded',
  by: 'which officials',
  publisher: 'publisher',
  author: 'author',
};

/** Kinds of changes that say something which the old brief did not. */
const telling: ReadonlySet<string> = new Set([
  'added',
  'supplemented',
  'corrected',
  'refined',
  'counted',
  'raised',
  'lowered',
]);

/** Parts that ask or judge, and so answer nothing. */
const questions: ReadonlySet<string> = new Set(['unknowns', 'discrepancies', 'discrepancies.accounts']);
const isQuestion = ({ part }: Change): boolean => questions.has(part) || part.startsWith('assessment');

interface Answer {
  readonly text: string;
  readonly words: Words;
  /** Those that the old brief did not have. */
  readonly fresh: Words;
  /** The statement that gives it. */
  readonly entry: Mapping | undefined;
}

const textOf = (change: Change): string => {
  if (!('to' in change) || change.to === undefined) return change.words;
  const isWhole = 'field' in change && (change.field === 'text' || change.words === '');
  return isWhole ? change.to : `${change.words.replace(/\.$/, '')}: ${change.to}`;
};

/** The words by which an answer is found: its own, what its value is called, and for the event what the brief is about. */
const answerOf = ({ change, entry }: Found, side: Side): Answer => {
  const field = 'field' in change ? change.field : '';
  const title = change.part.startsWith('event') ? inWords(side.data.title.text) : '';
  const told = 'to' in change ? (change.to ?? '') : change.words;
  const fresh = `${told} ${asked[field] ?? ''}`;
  const all = [change.words, fresh, change.by ?? '', title];
  return { text: textOf(change), words: wordsOf(all.join(' ')), fresh: wordsOf(fresh), entry };
};

/** What is said on a question, and how much of its words that holds. */
interface Given extends Pick<Answer, 'text' | 'entry'> {
  readonly share: number;
}

/** What the new brief says on a question of the old one: what bears its id now, else what holds most of its words. */
const answerTo = (question: string, id: unknown, answers: readonly Answer[]): Given | undefined => {
  const named = id === undefined ? undefined : answers.find(({ entry }) => entry?.id === id);
  if (named) return { text: named.text, entry: named.entry, share: 1 };
  const wanted = wordsOf(question);
  const ranked = answers
    .filter(({ fresh }) => contained(wanted, fresh) > 0)
    .filter(({ words }) => inCommon(wanted, words) >= leastInCommon)
    .map(({ text, entry, words }) => ({ text, entry, share: contained(wanted, words) }))
    .toSorted((one, other) => other.share - one.share);
  const [best] = ranked;
  return best && best.share >= leastAnswered ? best : undefined;
};

/** The id that an old statement had may stand on a new one of another list: it is sought in the whole brief. */
const withId = (id: unknown, value: unknown): Mapping | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && 'id' in value && value.id === id) return value as Mapping; // a mapping, as was asked
  for (const inside of Object.values(value)) {
    const found = withId(id, inside);
    if (found) return found;
  }
  return undefined;
};

const accountsOf = (entry: Mapping | undefined): readonly string[] =>
  Array.isArray(entry?.accounts) ? entry.accounts.map((account: Mapping) => inWords(account.text)) : [];

/** What became of a question that is no longer asked. */
const closed = (found: Found, answers: readonly Answer[], side: Side): Found => {
  const { change, entry } = found;
  const settles = change.part === 'discrepancies';
  const { id } = entry ?? {};
  const bearer = id === undefined ? undefined : withId(id, side.data);
  const asks = [change.words, ...(settles ? accountsOf(entry) : [])];
  const best = asks
    .flatMap((question) => answerTo(question, id, answers) ?? [])
    .toSorted((one, other) => other.share - one.share)[0];
  const answer = bearer ? inWords(bearer.text ?? bearer.date ?? bearer.who) : best?.text;
  if (answer === undefined) return found;
  const kind = settles ? 'settled' : 'answered';
  return { entry: bearer ?? best?.entry, change: { ...change, kind, answer } };
};

/** Accounts that were at odds and are called compatible now. */
const reconciled = (change: Change): Change => {
  if (change.kind !== 'regraded' || change.field !== 'compatible' || change.to !== 'yes') return change;
  const { field: _field, from: _from, to: _to, ...about } = change;
  return { ...about, kind: 'settled', answer: '' };
};

/** A statement that is gone in one place and new in another, word for word, has moved. */
const relocated = (found: readonly Found[]): readonly Found[] => {
  const keyOf = ({ change }: Found): string => `${normal(change.words)}\n${change.by ?? ''}`;
  const gone = new Map<string, Found>();
  for (const each of found)
    if (each.change.kind === 'withdrawn' && each.change.words !== '') gone.set(keyOf(each), each);
  const moved = new Set<Found>();
  const kept = found.map((each): Found => {
    const old = each.change.kind === 'added' ? gone.get(keyOf(each)) : undefined;
    if (!old || moved.has(old) || old.change.part === each.change.part) return each;
    moved.add(old);
    const { before, part: from } = old.change;
    return { ...each, change: { ...each.change, kind: 'relocated', before, from } };
  });
  return kept.filter((each) => !moved.has(each));
};

/** Says of what is gone where it went: questions answered, accounts reconciled, statements under another key. */
export const withFates = (found: readonly Found[], after: Side): readonly Found[] => {
  const settled = relocated(found);
  const answers = settled
    .filter(({ change }) => telling.has(change.kind) && !isQuestion(change))
    .map((each) => answerOf(each, after));
  return settled.map((each) => {
    const isGone = each.change.kind === 'withdrawn' && /^(unknowns|discrepancies)$/.test(each.change.part);
    return isGone ? closed(each, answers, after) : { ...each, change: reconciled(each.change) };
  });
};
