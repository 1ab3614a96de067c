import { textOf } from '../text/sums.ts';
import { type Frame, framesOf } from './frames.ts';
import { linesByParagraph } from './ink.ts';
import type { Rule } from './sheet.ts';

/** What is longer, and addresses, may have to be cut wherever they stand. */
const mostSigns = 13;

/** Scripts that part words by spaces; lines of others end between any two letters. */
const scripts = ['Latin', 'Arabic', 'Cyrillic', 'Greek', 'Hebrew'];
const letter = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}\\p{Nd}\\p{M}]`;
const wordAtEnd = new RegExp(`${letter}+$`, 'u');
const wordAtStart = new RegExp(`^${letter}+`, 'u');

/** What stands around an offset without a blank that a line may end with: a word with its signs, an address, citations. */
const tokenAt = (text: string, offset: number): string => {
  const [before = ''] = /[^ \n\t]*$/.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^[^ \n\t]*/.exec(text.slice(offset)) ?? [];
  return before + after;
};

const mayBeCut = (token: string): boolean => [...token].length > mostSigns || /\w[/@_]|[/@_]\w/.test(token);

/** The word in which a text is cut at an offset; nothing where the cut stands beside a word. */
const wordAt = (text: string, offset: number): string => {
  const [before = ''] = wordAtEnd.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = wordAtStart.exec(text.slice(offset)) ?? [];
  const isCut = before !== '' && after !== '' && !mayBeCut(tokenAt(text, offset));
  return isCut ? before + after : '';
};

const wordsCutIn = (frame: Frame): readonly string[] =>
  linesByParagraph(frame).flatMap((lines, index) => {
    const text = textOf(frame.paragraphs[index]?.runs ?? []);
    let offset = 0;
    return lines.slice(0, -1).map((line) => {
      offset += line.text.length;
      return wordAt(text, offset);
    });
  });

/** No word of an ordinary length is cut for want of room. */
export const wordCut: Rule = ({ leaves }) =>
  leaves.flatMap(({ item }) =>
    [...new Set(framesOf(item).flatMap(wordsCutIn))]
      .filter((word) => word !== '')
      .map((word) => ({ item: item.name, words: `cuts the word "${word}"` })),
  );
