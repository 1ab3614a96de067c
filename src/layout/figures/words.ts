import { fillPattern } from '../../unit/pattern.ts';
import type { Setting } from '../context.ts';

/** One of the pack's own words, or what it is in English. */
export const wordOf = (key: string, plain: string, { context }: Setting): string =>
  context.theme.labels.words[key] ?? plain;

/** The same with its braces filled in. */
export const phraseOf = (
  key: string,
  plain: string,
  values: Readonly<Record<string, string>>,
  setting: Setting,
): string => fillPattern(wordOf(key, plain, setting), values);
