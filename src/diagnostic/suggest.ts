const fold = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/** The next row of the table of distances: `above` is the row before, `beforeThat` the one before it (for swaps). */
const nextRow = (
  word: string,
  other: string,
  index: number,
  above: readonly number[],
  beforeThat: readonly number[],
): number[] => {
  const row = [index];
  for (let column = 1; column <= other.length; column += 1) {
    const same = word[index - 1] === other[column - 1];
    const swapped =
      index > 1 &&
      column > 1 &&
      word[index - 1] === other[column - 2] &&
      word[index - 2] === other[column - 1];
    row.push(
      Math.min(
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeThat[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return row;
};

/**
 * Damerau-Levenshtein distance (insertion, deletion, substitution, swap of neighbours count 1 each),
 * or `undefined` as soon as it must be more than `most`.
 */
export const distance = (word: string, other: string, most: number): number | undefined => {
  if (Math.abs(word.length - other.length) > most) return undefined;
  let beforeThat: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let index = 1; index <= word.length; index += 1) {
    const row = nextRow(word, other, index, above, beforeThat);
    if (Math.min(...row) > most) return undefined;
    [beforeThat, above] = [above, row];
  }
  const found = above[other.length] ?? 0;
  return found <= most ? found : undefined;
};

/** Words longer than this are no slips of the pen, and comparing them would take long. */
const longest = 80;

/** Fewer letters than these cut short no word in particular. */
const shortestStart = 3;

/** The one candidate that a word is the beginning of: `lat` of `latitude`. */
const begunBy = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length < shortestStart) return undefined;
  const [first, ...others] = candidates.filter((candidate) => fold(candidate).startsWith(word));
  return others.length === 0 ? first : undefined;
};

/**
 * The candidate that a misspelt word most likely stands for. Case, hyphens and underscores count for nothing
 * (`bottom_line` is `bottomLine`); about one slip is allowed in three letters, and a word may be cut short.
 * @returns `undefined` where none is near; of several equally near, the first.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  const wanted = fold(word);
  const all = [...candidates];
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of all) {
    if (candidate.length > longest) continue;
    const found = distance(wanted, fold(candidate), fewest - 1);
    if (found === undefined || found >= fewest) continue;
    // A word of one or two letters that shares none of them with the candidate is another word.
    if (found >= Math.max(wanted.length, 1)) continue;
    best = candidate;
    fewest = found;
    if (found === 0) break;
  }
  return best ?? begunBy(wanted, all);
};
