/** Scripts whose words no spaces part: their letters are compared in pairs. */
const unspaced = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** Endings count little: "killed" and "kills" should meet, and no two words of five letters do by chance. */
const stemLength = 6;
/** Words so short join others in most languages that have any. */
const shortLength = 3;
const shortWeight = 0.2;

/** The words of a text by which it is known again, each with how often it stands there. */
export type Words = ReadonlyMap<string, number>;

const pairsOf = (run: string): readonly string[] =>
  [...run].map((letter, index, all) => letter + (all[index + 1] ?? ''));

/** Counts: letters of all scripts without accents and case, and numbers. */
export const wordsOf = (text: string): Words => {
  const words = new Map<string, number>();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [run] of folded.matchAll(/[\p{L}\p{N}]+/gu))
    for (const word of unspaced.test(run) ? pairsOf(run) : [run.slice(0, stemLength)])
      words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

/** A number seldom tells what a text is about: it is what changes. */
const weightOf = (word: string): number =>
  !unspaced.test(word) && (word.length <= shortLength || /^\p{N}/u.test(word)) ? shortWeight : 1;

const weigh = (
  words: Words,
  times: (word: string, count: number) => number = (_word, count) => count,
): number => [...words].reduce((sum, [word, count]) => sum + weightOf(word) * times(word, count), 0);

/** What two texts have in common: 1 for each word, less for a short one. */
export const inCommon = (one: Words, other: Words): number =>
  weigh(one, (word, count) => Math.min(count, other.get(word) ?? 0));

/** From 0, nothing in common, to 1, the same words: twice what is shared by what there is (Dice's coefficient), weighed. */
export const likeness = (one: Words, other: Words): number => {
  const all = weigh(one) + weigh(other);
  return all === 0 ? 1 : (2 * inCommon(one, other)) / all;
};

/** How much of `wanted` stands in `text`, from 0 to 1; 0 where nothing is wanted. */
export const contained = (wanted: Words, text: Words): number => {
  const all = weigh(wanted);
  return all === 0 ? 0 : inCommon(wanted, text) / all;
};
