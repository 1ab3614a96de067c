import type { Inline, Time } from '../../../document/node.ts';
import { plainText } from '../../../document/plain-text.ts';
import { walk } from '../../../document/walk.ts';
import { type Extent, extentOf } from './instant.ts';

/** When an entry was, as far as it is known. */
export type When =
  /** On a day, in a month or year, or at a moment. */
  | { readonly kind: 'once'; readonly extent: Extent }
  /** From one to another. */
  | { readonly kind: 'range'; readonly from: Extent; readonly to: Extent }
  /** "After 5 March": one side is open. */
  | { readonly kind: 'open'; readonly relation: string; readonly to: Extent }
  /** "In recent days". */
  | { readonly kind: 'words' };

const timesIn = (date: readonly Inline[]): readonly Time[] =>
  date.flatMap((inline) => [...walk(inline)].filter((node) => node.kind === 'time'));

const wordsOnly: When = { kind: 'words' };

/** @param relation how the date is meant where it is not the date of the entry itself */
export const whenOf = (date: readonly Inline[], relation: string | undefined): When => {
  const times = timesIn(date);
  const [first, second, ...others] = times.map(({ datetime }) => extentOf(datetime ?? ''));
  if (!first || others.length > 0) return wordsOnly;
  if (times.length === 2) return second ? { kind: 'range', from: first, to: second } : wordsOnly;
  if (relation !== undefined) return { kind: 'open', relation, to: first };
  // Words around a date say something of it that only people can read.
  const whole = plainText(date).trim() === plainText(times).trim();
  return whole ? { kind: 'once', extent: first } : wordsOnly;
};

/** True where the entry's date is exactly what is drawn. */
export const isKnown = ({ kind }: When): boolean => kind === 'once' || kind === 'range';
