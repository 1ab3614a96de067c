import type { Finding } from './finding.ts';

/** The signs that can be hidden, each behind the noncharacter of its index from U+FDD0 on: no file can hold those. */
const signs = '*&!|>%@`[]{}"\':#,?-';
const first = 0xfdd0;

const maskOf = (sign: string): string => {
  const index = signs.indexOf(sign);
  return index === -1 ? ' ' : String.fromCharCode(first + index);
};

/** Puts characters in the place of others: the length stays. */
const replaceAt = (text: string, characters: ReadonlyMap<number, string>): string => {
  const pieces: string[] = [];
  let after = 0;
  for (const [offset, character] of [...characters].sort(([one], [other]) => one - other)) {
    pieces.push(text.slice(after, offset), character);
    after = offset + 1;
  }
  return pieces.join('') + text.slice(after);
};

/** Hides from the parser what it would stumble over; a tab becomes a blank. */
export const mask = (text: string, findings: readonly Finding[]): string => {
  const masks = findings.flatMap((finding) =>
    finding.masks.map((at) => [at, maskOf(text.charAt(at))] as const),
  );
  const rewrites = findings.flatMap(({ rewrite }) =>
    rewrite ? [...rewrite.text].map((character, index) => [rewrite.at + index, character] as const) : [],
  );
  return replaceAt(text, new Map([...masks, ...rewrites]));
};

/** Puts the hidden signs back. */
export const unmask = (text: string): string =>
  text.replace(/[\uFDD0-\uFDEF]/g, (character) => signs.charAt(character.charCodeAt(0) - first));
