import { parseDate } from '../../date.ts';
import { isHedge, isMonth, numberOfWord } from '../number-words.ts';

/** Keys whose values are words of the vocabulary, each with the group of labels that holds them. */
export const groups: Readonly<Record<string, string>> = {
  status: 'statuses',
  credibility: 'credibilities',
  reliability: 'reliabilities',
  compatible: 'compatible',
  precision: 'precisions',
  likelihood: 'likelihoods',
  confidence: 'confidences',
};

export const isDate = (value: string): boolean => {
  const { kind } = parseDate(value);
  return kind !== 'words' && kind !== 'invalid';
};

const wordPattern = /[\p{L}\p{M}]+|[\p{N}]+/gu;

/** "2", "2–4", "at least three", "1.5": numbers and what says how exact they are, and nothing else. */
const isCount = (value: string): boolean => {
  const words = value.match(wordPattern) ?? [];
  const isNumber = (word: string): boolean => /^\p{N}/u.test(word) || numberOfWord(word) !== undefined;
  return words.some(isNumber) && words.every((word) => isNumber(word) || isHedge(word) || isMonth(word));
};

/** True for a value of a closed kind, which an edition may tell another: a number, a date, a word of the vocabulary. */
export const isClosed = (key: string, value: string): boolean =>
  key in groups || isDate(value) || isCount(value) || value === 'none reported';
