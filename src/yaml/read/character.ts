import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import type { Source } from '../source.ts';

/**
 * Control characters, lone surrogates and noncharacters: XML cannot hold them, and templates mark text with the last.
 * Tab and line feed are YAML's own.
 */
const forbidden = /[\p{Noncharacter_Code_Point}\p{Cs}]|(?![\t\n])\p{Cc}/gu;

/** How a character that cannot be seen is named: `U+FFFE`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @returns the first character that a text may not hold. */
export const forbiddenIn = (text: string): string | undefined => text.match(forbidden)?.[0];

/** Reports each forbidden character of the file and puts U+FFFD in its place, so that reading can go on; lengths stay. */
export const withoutForbidden = (source: Source, report: Report): string =>
  source.text.replace(forbidden, (character, offset: number) => {
    const span = source.spanOf(offset, offset + character.length);
    report(diagnostic('forbidden-character', { character: codePointName(character) }, { span }));
    return '\uFFFD'.repeat(character.length);
  });

const openers = /[\u202A\u202B\u202D\u202E]/;
const isolates = /[\u2066-\u2068]/;
const marks = /[\u202A-\u202E\u2066-\u2069]/g;

/** @returns the first bidi embedding, override or isolate that the text does not close, or a closing one that opens nothing. */
export const unbalancedBidiIn = (text: string): string | undefined => {
  const open: string[] = [];
  for (const [mark] of text.matchAll(marks)) {
    if (openers.test(mark) || isolates.test(mark)) open.push(mark);
    else {
      const last = open.pop();
      const closes = last !== undefined && (mark === '\u202C' ? openers.test(last) : isolates.test(last));
      if (!closes) return mark;
    }
  }
  return open[0];
};
