/** The longest run of words that is looked for: three words together are seldom chance. */
const longest = 3;
/** A run of fewer words counts from this many letters and digits on. */
const leastLetters = 10;
/** So many words together are never chance, even where each of them may be said. */
const spanLength = 5;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, small letters all. */
export const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().normalize('NFC').match(wordPattern) ?? [];

const tells = (words: readonly string[]): boolean =>
  words.length === longest || words.join('').length >= leastLetters;

/** The runs of one to three words in a text that could tell something: three words, or ten letters and more. */
export const runsIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  return words.flatMap((_, start) =>
    Array.from({ length: longest }, (_unused, more) => words.slice(start, start + more + 1))
      .filter((run, index) => run.length === index + 1 && tells(run))
      .map((run) => run.join(' ')),
  );
};

/** Every five words that follow each other in a text. */
export const spansIn = (text: string): readonly string[] => {
  const words = wordsIn(text);
  return words
    .slice(0, Math.max(0, words.length - spanLength + 1))
    .map((_, start) => words.slice(start, start + spanLength).join(' '));
};

/** Whether a run could be chance among the names that the program gives: one of three words is not. */
export const isLong = (run: string): boolean => run.split(' ').length >= longest;
