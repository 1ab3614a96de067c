import type * as z from 'zod';
import { unwrap } from '../../yaml/shape/schema.ts';
import { annotations } from '../schema/annotation.ts';
import type { Change, Subject } from './change.ts';
import { inWords } from './entry.ts';
import { at, type Place } from './place.ts';
import { becomes, saysTheSame } from './value.ts';

/** Strings of a list that the other has not: what came, and what went. */
const listWords = (value: unknown, other: unknown): string => {
  const known = new Set((Array.isArray(other) ? other : []).map(inWords));
  const all = (Array.isArray(value) ? value : []).map(inWords);
  return all.filter((each) => !known.has(each)).join('; ');
};

/** Whole sentences of a text that another has not: a text that goes on, or stops earlier, is not corrected. */
const sentencesOnlyIn = (text: unknown, other: unknown): string => {
  const sentences = (value: unknown): readonly string[] => inWords(value).split(/(?<=[.!?؟。])\s+/);
  const known = new Set(sentences(other));
  return sentences(text)
    .filter((each) => !known.has(each))
    .join(' ');
};

/** A text that goes on after what it said, or stops before; called by the words that are in both. */
const longerOrShorter = (
  told: Subject & { readonly field: string },
  from: unknown,
  to: unknown,
): Change | undefined => {
  const [added, gone] = [sentencesOnlyIn(to, from), sentencesOnlyIn(from, to)];
  const called = (text: unknown): string => (told.words === inWords(to) ? inWords(text) : told.words);
  if (gone === '') return { ...told, words: called(from), kind: 'supplemented', to: added };
  return added === '' ? { ...told, words: called(to), kind: 'dropped', from: gone } : undefined;
};

/** How a value that holds no statements became another: a text, a date, a count, a list of words. */
export const leafChange = (place: Place, key: string, schema: z.ZodType): readonly Change[] => {
  const { match, part, about, sides } = place;
  const [from, to] = [match.before[key], match.after[key]];
  if (saysTheSame(from, to)) return [];
  const told = { ...at(about, match, key, sides), field: key };
  if (Array.isArray(from) || Array.isArray(to)) {
    const [gone, come] = [listWords(from, to), listWords(to, from)];
    if (gone === '' && come === '') return [];
    if (gone === '') return [{ ...told, kind: 'supplemented', to: come }];
    return come === ''
      ? [{ ...told, kind: 'dropped', from: gone }]
      : [{ ...told, kind: 'corrected', from: gone, to: come }];
  }
  const { annotation } = unwrap(schema, (each) => annotations.get(each));
  const kept = [from, to].includes(undefined) || key !== 'text' ? undefined : longerOrShorter(told, from, to);
  if (kept) return [kept];
  const found = becomes({ key, annotation, from, to, sides });
  if (from === undefined) return [{ ...told, kind: 'supplemented', to: found.to }];
  if (to === undefined) return [{ ...told, kind: 'dropped', from: found.from }];
  const isNewEdition = part === '' || (part === 'event.impact' && key === 'date');
  return [{ ...told, ...found, kind: isNewEdition ? 'updated' : found.kind }];
};
