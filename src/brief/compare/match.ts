import { inWords, nameOf } from './entry.ts';
import { likeness, type Words, wordsOf } from './likeness.ts';
import type { Mapping } from './side.ts';

/** A list's entry in both briefs, or in one of them. */
export interface Match {
  readonly before: Mapping | undefined;
  readonly after: Mapping | undefined;
}

/** Below this, two statements are two. Measured on reworded and on unlike entries of the shipped briefs. */
const leastLikeness = 0.4;
/** What the words of a statement weigh against all else that is said of it: several claimants give the same count. */
const nameWeight = 0.8;

interface Candidate {
  readonly entry: Mapping;
  readonly place: number;
  /** What makes it the same thing in both briefs, however it is worded. */
  readonly key: string | undefined;
  /** All of it but its id, which may be given later, or anew. */
  readonly whole: string;
  readonly name: Words;
  readonly rest: Words;
}

/** An id; else what a relation, a term or a figure of a section is of. */
const identityOf = ({ id, from, to, kind, term }: Mapping): string | undefined => {
  if (typeof id === 'string') return `id ${id}`;
  if (typeof from === 'string' && typeof to === 'string') return `relation ${from} ${String(kind)} ${to}`;
  return typeof term === 'string' ? `term ${term.toLowerCase()}` : undefined;
};

const candidate = (entry: Mapping, place: number): Candidate => {
  const { id: _id, ...own } = entry;
  const { text: _text, marking: _marking, short: _short, detail: _detail, ...rest } = own;
  const name = nameOf(entry);
  return {
    entry,
    place,
    key: identityOf(entry),
    whole: JSON.stringify(own),
    name: wordsOf(name === '' ? inWords(entry) : name),
    rest: wordsOf(inWords(rest)),
  };
};

/** Pairs those that have the same key, first with first. */
const pairBy = (
  olds: readonly Candidate[],
  news: readonly Candidate[],
  keyOf: (each: Candidate) => string | undefined,
  pairs: Map<Candidate, Candidate>,
): void => {
  const waiting = new Map<string, Candidate[]>();
  for (const each of olds) {
    const key = keyOf(each);
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), each]);
  }
  for (const each of news) {
    const first = waiting.get(keyOf(each) ?? '')?.shift();
    if (first) pairs.set(each, first);
  }
};

interface Scored {
  readonly old: Candidate;
  readonly fresh: Candidate;
  readonly score: number;
}

/** Ids that differ are two things, however alike their words. */
const mayBeOne = (one: Candidate, other: Candidate): boolean =>
  one.key === undefined || other.key === undefined;

const scoreOf = (old: Candidate, fresh: Candidate): number => {
  const named = likeness(old.name, fresh.name);
  return named < leastLikeness ? 0 : nameWeight * named + (1 - nameWeight) * likeness(old.rest, fresh.rest);
};

/** The likest pair first, then the likest of what is left; of equals those that moved least, then the earliest. */
const pairByLikeness = (
  olds: readonly Candidate[],
  news: readonly Candidate[],
  pairs: Map<Candidate, Candidate>,
): void => {
  const scored = news.flatMap((fresh) =>
    olds
      .filter((old) => mayBeOne(old, fresh))
      .map((old): Scored => ({ old, fresh, score: scoreOf(old, fresh) }))
      .filter(({ score }) => score > 0),
  );
  const distance = ({ old, fresh }: Scored): number => Math.abs(old.place - fresh.place);
  const taken = new Set<Candidate>();
  const ranked = scored.toSorted(
    (one, other) =>
      other.score - one.score || distance(one) - distance(other) || one.fresh.place - other.fresh.place,
  );
  for (const { old, fresh } of ranked) {
    if (taken.has(old) || pairs.has(fresh)) continue;
    taken.add(old);
    pairs.set(fresh, old);
  }
};

/**
 * Finds the entries of a list again: by id, then those that are the same, then by likeness. Their order counts for nothing.
 * @returns the new list's entries in its order, then what only the old one has, in its order
 */
export const matchEntries = (before: readonly Mapping[], after: readonly Mapping[]): readonly Match[] => {
  const [olds, news] = [before.map(candidate), after.map(candidate)];
  const pairs = new Map<Candidate, Candidate>();
  const leftOlds = (): readonly Candidate[] => {
    const paired = new Set(pairs.values());
    return olds.filter((each) => !paired.has(each));
  };
  const leftNews = (): readonly Candidate[] => news.filter((each) => !pairs.has(each));
  pairBy(olds, news, ({ key }) => key, pairs);
  pairBy(leftOlds(), leftNews(), ({ whole }) => whole, pairs);
  pairByLikeness(leftOlds(), leftNews(), pairs);
  return [
    ...news.map((each): Match => ({ before: pairs.get(each)?.entry, after: each.entry })),
    ...leftOlds().map(({ entry }): Match => ({ before: entry, after: undefined })),
  ];
};
