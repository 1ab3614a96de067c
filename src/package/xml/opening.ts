import { limits } from '../../unit/limits.ts';
import { placeOf, type Stated } from './attributes.ts';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#x9': '\t',
  '#xA': '\n',
  '#xD': '\r',
  '#x2022': '•',
};
const names = Object.keys(entities).join('|');
const entity = new RegExp(`&(${names});`, 'g');
/** Finds what the text says by another name, or by none. */
export const otherEntity = new RegExp(`&(?!(?:${names});)`);

/** Text with the plain entities as the characters that they stand for. */
export const unescaped = (text: string): string => {
  if (!text.includes('&')) return text;
  // What the deck wishes of a shape stands in its name, as JSON: scores of this one, and often no other.
  const quoted = text.replaceAll('&quot;', '"');
  return quoted.includes('&') ? quoted.replace(entity, (_, name: string) => entities[name] ?? '') : quoted;
};

/** More than any element of Office has; they are searched one by one. */
export const { most: mostAttributes } = limits.xmlAttributes;

const tab = 9;
const lineFeed = 10;
const space = 32;
const quote = 34;
export const slash = 47;
const less = 60;
const equals = 61;
export const greater = 62;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_';

/** By code: what begins a plain name, and what goes on with it. */
const tableOf = (characters: string): Uint8Array => {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
};
const beginsName = tableOf(letters);
const inName = tableOf(`${letters}0123456789.:-`);

/** Where the name that begins here ends; the same place where none begins. */
const endOfName = (text: string, start: number): number => {
  if (beginsName[text.charCodeAt(start)] !== 1) return start;
  let end = start + 1;
  while (inName[text.charCodeAt(end)] === 1) end++;
  return end;
};

const isSpace = (code: number): boolean => code === space || code === lineFeed || code === tab;

/** Where the white space that begins here ends. */
export const afterSpace = (text: string, start: number): number => {
  let end = start;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
};

/** Where the value that begins here ends with its quotation mark; -1 where it does not, or holds what is not plain. */
const endOfValue = (text: string, start: number): number => {
  for (let end = start; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === quote) return end;
    if (code === less || code === tab || code === lineFeed) return -1;
  }
  return -1;
};

/**
 * Names and values on their way into a tag. A list that grows takes room for sixteen more, and most elements have two
 * attributes: each is given a copy of this one that is as long as it must be.
 */
const reading: string[] = [];

/** Reads attributes; @returns where they end, or -1 where they are not plain, too many, or one is there twice. */
const readAttributes = (text: string, start: number): number => {
  let place = start;
  reading.length = 0;
  for (let name = afterSpace(text, place); name !== place; name = afterSpace(text, place)) {
    const end = endOfName(text, name);
    if (end === name) return name;
    if (text.charCodeAt(end) !== equals || text.charCodeAt(end + 1) !== quote) return -1;
    const last = endOfValue(text, end + 2);
    const key = text.slice(name, end);
    if (last === -1 || placeOf(reading, key) !== -1 || reading.length === 2 * mostAttributes) return -1;
    reading.push(key, unescaped(text.slice(end + 2, last)));
    place = last + 1;
  }
  return place;
};

/** A start tag, or that of an empty element. */
export interface Tag {
  readonly name: string;
  readonly stated: Stated;
  readonly empty: boolean;
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
}

const readTag = (text: string, place: number): Tag | undefined => {
  const named = endOfName(text, place + 1);
  if (named === place + 1) return undefined;
  const last = readAttributes(text, named);
  if (last === -1) return undefined;
  const empty = text.charCodeAt(last) === slash;
  const end = empty ? last + 1 : last;
  if (text.charCodeAt(end) !== greater) return undefined;
  return {
    name: text.slice(place + 1, named),
    stated: { flat: reading.slice() },
    empty,
    length: end + 1 - place,
  };
};

/** Tags that were read before, by their text: of those of a file, four in five say again what another has said. */
export type Tags = Map<string, Tag>;

/** So many are remembered at most; then it begins anew. */
const mostTags = 4096;

/** In UTF-16 code units: what is longer has a name or an alternative text of its own, and comes once. */
const longestTag = 200;

/** The tag that begins there; `undefined` where it is not plain. */
export const tagAt = (text: string, place: number, known: Tags): Tag | undefined => {
  // Where a value holds this sign the tag goes on: what is looked up is no whole tag, and known by none.
  const end = text.indexOf('>', place) + 1;
  if (end - place > longestTag) return readTag(text, place);
  const words = text.slice(place, end);
  const before = known.get(words);
  if (before) return before;
  const tag = readTag(text, place);
  if (tag?.length !== words.length) return tag;
  if (known.size >= mostTags) known.clear();
  known.set(words, tag);
  return tag;
};
