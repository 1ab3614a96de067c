import { numberOfWord } from './number-words.ts';

/** Scripts whose words no spaces part: their letters are compared in pairs. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** Endings count little: "killed" and "kills" should meet, and few words of six letters do by chance. */
const stemLength = 6;
/** Words so short join others in most languages that have any. */
const shortLength = 3;
const shortWeight = 0.2;
/** Longer words that do the same: those that ask, and those that only join. */
const joining: ReadonlySet<string> = new Set(
  `whether which what when where whom whose were been have does that this these those there their they with from into
  quel quelle quels quelles combien dont dans avec pour leur leurs cette sont elle elles
  welche welcher welches wann wieviel wurde wurden wird haben eine einen einer eines dass oder nicht sich
  الذي التي متى كيف ماذا هذا هذه`.split(/\s+/),
);

interface Word {
  readonly count: number;
  readonly weight: number;
}

/** The words of a text by which it is known again. */
export interface Words {
  readonly each: ReadonlyMap<string, Word>;
  /** What all of them weigh: 1 for a word, less for a short one or a number. */
  readonly weight: number;
}

const pairsOf = (run: string): readonly string[] =>
  [...run].map((letter, index, all) => letter + (all[index + 1] ?? ''));

/** A number seldom tells what a text is about: it is what changes. */
const weightOf = (run: string): number => {
  if (unspaced.test(run)) return 1;
  const says =
    run.length > shortLength && !/^\p{N}/u.test(run) && !joining.has(run) && numberOfWord(run) === undefined;
  return says ? 1 : shortWeight;
};

/** Words of all scripts, without accents and case, by their stems. */
export const wordsOf = (text: string): Words => {
  const each = new Map<string, Word>();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let all = 0;
  for (const [run] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const weight = weightOf(run);
    for (const word of unspaced.test(run) ? pairsOf(run) : [run.slice(0, stemLength)]) {
      each.set(word, { count: (each.get(word)?.count ?? 0) + 1, weight });
      all += weight;
    }
  }
  return { each, weight: all };
};

/** What two texts have in common: 1 for each word, less for a short one. */
export const inCommon = (one: Words, other: Words): number => {
  const [few, many] = one.each.size <= other.each.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, { count, weight }] of few.each)
    sum += weight * Math.min(count, many.each.get(word)?.count ?? 0);
  return sum;
};

/** From 0, nothing in common, to 1, the same words: twice what is shared by what there is (Dice's coefficient), weighed. */
export const likeness = (one: Words, other: Words): number => {
  const all = one.weight + other.weight;
  return all === 0 ? 1 : (2 * inCommon(one, other)) / all;
};

/** How much of `wanted` stands in `text`, from 0 to 1; 0 where nothing is wanted. */
export const contained = (wanted: Words, text: Words): number =>
  wanted.weight === 0 ? 0 : inCommon(wanted, text) / wanted.weight;
