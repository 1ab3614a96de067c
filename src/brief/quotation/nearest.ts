import { normal } from './normal.ts';

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');
/** Without the marks that stand at its ends: a quotation seldom takes them along. */
const bare = (word: string): string => word.replace(/^["'(]+|["'),.;:]+$/g, '');
const folded = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How often each word stands in a list. */
const tally = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Where the window of so many words begins that shares most words with the wanted; moved along word by word. Of equals, one that begins alike. */
const bestStart = (text: readonly string[], wanted: readonly string[]): number => {
  const need = tally(wanted);
  const held = new Map<string, number>();
  let [shared, best, most] = [0, 0, -1];
  for (const [index, word] of text.entries()) {
    const after = (held.get(word) ?? 0) + 1;
    held.set(word, after);
    if (after <= (need.get(word) ?? 0)) shared += 1;
    const gone = text[index - wanted.length];
    if (gone !== undefined) {
      const before = held.get(gone) ?? 0;
      held.set(gone, before - 1);
      if (before <= (need.get(gone) ?? 0)) shared -= 1;
    }
    const start = Math.max(0, index - wanted.length + 1);
    const score = shared * 2 + (text[start] === wanted[0] ? 1 : 0);
    if (score > most) [best, most] = [start, score];
  }
  return best;
};

/** Lengths of the longest common subsequences of all ends of two lists of words. */
const commonTable = (one: readonly string[], other: readonly string[]): readonly (readonly number[])[] => {
  const table: number[][] = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const down = table[row + 1]?.[column] ?? 0;
      const right = table[row]?.[column + 1] ?? 0;
      const same = one[row] === other[column];
      const line = table[row];
      if (line) line[column] = same ? (table[row + 1]?.[column + 1] ?? 0) + 1 : Math.max(down, right);
    }
  return table;
};

/** For each word of `one`, whether it stands in `other` too, in the same order. */
const inOrder = (one: readonly string[], other: readonly string[]): readonly boolean[] => {
  const table = commonTable(one, other);
  let column = 0;
  return one.map((word, row) => {
    const goesOn = (): boolean =>
      column < other.length &&
      other[column] !== word &&
      (table[row]?.[column + 1] ?? 0) > (table[row + 1]?.[column] ?? 0);
    while (goesOn()) column += 1;
    const found = other[column] === word;
    if (found) column += 1;
    return found;
  });
};

/** Runs of words that differ stand between ‹ and ›. */
const marked = (words: readonly string[], same: readonly boolean[]): string =>
  words
    .map((word, index) => {
      if (same[index]) return word;
      const opens = index === 0 || same[index - 1] === true ? '‹' : '';
      const closes = index === words.length - 1 || same[index + 1] === true ? '›' : '';
      return `${opens}${word}${closes}`;
    })
    .join(' ');

/** Longer passages are compared by their beginning. */
const longest = 80;

/**
 * The passage of a source that is most like a quotation that is not in it, with what differs between ‹ and ›.
 * @param text normal
 * @returns `undefined` where they share next to nothing
 */
export const nearestPassage = (text: string, passage: string): string | undefined => {
  const written = wordsOf(text);
  const plain = written.map(folded);
  const wanted = wordsOf(normal(passage)).slice(0, longest);
  const start = bestStart(plain, wanted.map(folded));
  const window = written.slice(start, start + wanted.length);
  const same = inOrder(window.map(bare), wanted.map(bare));
  const shared = window.filter((word) => wanted.map(folded).includes(folded(word))).length;
  return shared * 3 < wanted.length ? undefined : marked(window, same);
};
