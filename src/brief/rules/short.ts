import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { stripInline } from '../inline.ts';
import type { Rule } from './rule.ts';

/** Numbers with their separators, and words with a capital letter. */
const tellingPattern = /\d+(?:[.,:]\d+)*|\p{Lu}[\p{L}\p{M}'’-]*/gu;

/** Lower case, separators of thousands and a possessive ending gone, so that `4,000` is `4000` and `Iraq's` is `Iraq`. */
const folded = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=\d)[,](?=\d{3})/g, '')
    .replace(/['’]s$/, '');

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/[\p{L}\p{M}\d]+(?:['’.,:-][\p{L}\p{M}\d]+)*/gu) ?? []).flatMap((word) => [
      folded(word),
      ...word.split(/['’-]/).map(folded),
    ]),
  );

/** The first word of a sentence has its capital from there. */
const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["'”’)]*\s+)["'“‘(]*$/.test(text.slice(0, at));

/** Names and numbers of a short wording that the full text does not hold. */
const addedIn = (short: string, full: string): readonly string[] => {
  const held = wordsOf(full);
  const initials = full
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  const found = [...short.matchAll(tellingPattern)].filter(({ 0: word, index }) => {
    const isHeld =
      held.has(folded(word)) ||
      folded(word)
        .split('-')
        .every((part) => held.has(part));
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(word) && initials.includes(word.toLowerCase());
    const isSentenceWord = /^\p{Lu}/u.test(word) && !/^\p{Lu}{2}/u.test(word) && startsSentence(short, index);
    return !isHeld && !isAbbreviation && !isSentenceWord;
  });
  return found.map(([word]) => word);
};

/** The deck's shorter wording says nothing that the full text does not. */
export const shortAdds: Rule = ({ mappings, positions }, report) => {
  for (const { value, span } of mappings) {
    const { short, text, detail } = value;
    if (typeof short !== 'string' || typeof text !== 'string') continue;
    const full = stripInline(typeof detail === 'string' ? `${text} ${detail}` : text);
    const [first] = addedIn(stripInline(short), full);
    if (first === undefined) continue;
    report(diagnostic('short-adds', { word: first }, { span: positions.valueOf(value, 'short') ?? span }));
  }
};
