import { inWords, nameKeyOf, nameOf } from './entry.ts';
import { likeness, type Words, wordsOf } from './likeness.ts';
import type { Mapping } from './side.ts';

/** A list's entry in both briefs, or in one of them. */
export interface Match {
  readonly before: Mapping | undefined;
  readonly after: Mapping | undefined;
}

/**
 * Below this, two statements are two: for texts of four words and more, and for what is named or has next to no words, where
 * one word is all the difference ("Residents of Faial", "Residents of Pico"). Measured on the 700 pairs of unlike entries
 * of the shipped briefs and the stress set: one of real words reaches it, two counts of the same evacuated.
 */
const leastLikeness = { long: 0.4, short: 0.75 } as const;
const longWeight = 4;
/** From this weight of words on, less likeness is asked. */
const shortWeight = 2;
/** What the words of a statement weigh against all else that is said of it: several claimants give the same count. */
const nameWeight = 0.8;

interface Candidate {
  readonly entry: Mapping;
  readonly place: number;
  /** What makes it the same thing in both briefs, however it is worded. */
  readonly key: string | undefined;
  /** All of it but its id, which may be given later, or anew. */
  readonly whole: string;
  /** It is called by a name, a title or what is counted, and not by a text. */
  readonly isNamed: boolean;
  readonly called: string;
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
  const called = nameOf(entry) || inWords(entry);
  return {
    entry,
    place,
    key: identityOf(entry),
    whole: JSON.stringify(own),
    isNamed: nameKeyOf(entry) !== 'text',
    called,
    name: wordsOf(called),
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

/** How alike two must be: the fewer words there are, the more. */
const leastFor = (old: Candidate, fresh: Candidate): number => {
  const weight = Math.min(old.name.weight, fresh.name.weight);
  const share = Math.min(1, Math.max(0, (weight - shortWeight) / (longWeight - shortWeight)));
  const { long, short } = leastLikeness;
  return old.isNamed ? short : short - share * (short - long);
};

/** A text that goes on after what it said, or stops before, is the same, however short it is. */
const goesOn = (one: Candidate, other: Candidate): boolean => {
  const [shorter = '', longer = ''] = [one.called, other.called].sort((a, b) => a.length - b.length);
  const rest = longer.slice(shorter.length);
  return rest !== '' && longer.startsWith(shorter) && (/[.!?؟。]$/.test(shorter) || rest.startsWith(';'));
};

const scoreOf = (old: Candidate, fresh: Candidate): number => {
  const named = goesOn(old, fresh) ? 1 : likeness(old.name, fresh.name);
  return named < leastFor(old, fresh)
    ? 0
    : nameWeight * named + (1 - nameWeight) * likeness(old.rest, fresh.rest);
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
