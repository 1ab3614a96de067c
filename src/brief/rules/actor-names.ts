import { distance } from '../../diagnostic/suggest.ts';
import { isMapping } from '../claims.ts';
import type { Facts } from '../facts.ts';

/** An actor's id, and the names by which readers know it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** The words of each name. */
  readonly tokens: readonly (readonly string[])[];
  /** The words of all names and of the id. */
  readonly own: ReadonlySet<string>;
}

/** Lower case, without accents and apostrophes, and without an article at its beginning: as names are compared. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ“”"]/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^(?:the|le|la|les|der|die|das) /, '')
    .replace(/\s+/g, ' ');

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const tokensOf = (text: string): readonly string[] =>
  foldedName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '' && !/^(?:of|the|and|for|in|de|du|des|von)$/.test(token));

const named = (id: string, names: readonly string[]): Named => {
  const tokens = names.map(tokensOf);
  return { id, names, tokens, own: new Set([...tokensOf(id), ...tokens.flat()]) };
};

/** The actors that a brief declares, with all their names. */
export const namedActors = ({ draft }: Facts): readonly Named[] =>
  (isMapping(draft.actors) && Array.isArray(draft.actors.items) ? draft.actors.items : [])
    .filter(isMapping)
    .flatMap(({ id, name, otherNames }) => {
      const others: readonly unknown[] = Array.isArray(otherNames) ? otherNames : [];
      return isText(id) ? [named(id, [name, ...others].filter(isText))] : [];
    });

/** How many slips of the pen a word may hold: short ones are other words ("Iran", "Iraq"). */
const slipsIn = (word: string): number => (word.length < 6 ? 0 : word.length < 9 ? 1 : 2);

/** Whether all words of two names are the same but for slips in one of them. */
const isMisspelt = (one: readonly string[], other: readonly string[]): boolean => {
  if (one.length !== other.length) return false;
  const differing = one.map((word, index) => [word, other[index] ?? ''] as const).filter(([a, b]) => a !== b);
  const [[word, meant] = ['', '']] = differing;
  return differing.length === 1 && distance(word, meant, slipsIn(word)) !== undefined;
};

/** Whether a name is put together from words of an actor's names and id alone: "US Centcom" for `centcom`, US Central Command. */
const isCutShort = (words: readonly string[], { own }: Named): boolean =>
  words.length > 1 && words.every((word) => own.has(word));

/** Whether words are one of the names that the actors bear. */
export const isNamed = (actors: readonly Named[], words: string): boolean =>
  actors.some(
    ({ id, names }) => id === words || names.some((name) => foldedName(name) === foldedName(words)),
  );

/** The one actor whom words nearly name: a slip in one word, or a part of the name. */
export const nearlyNamed = (actors: readonly Named[], words: string): Named | undefined => {
  const tokens = tokensOf(words);
  const misspelt = actors.filter((each) => each.tokens.some((name) => isMisspelt(tokens, name)));
  const [found, ...others] =
    misspelt.length > 0 ? misspelt : actors.filter((each) => isCutShort(tokens, each));
  return others.length === 0 ? found : undefined;
};
