import type { Trap } from './finding.ts';

/** How YAML reads the signs that begin a value, where no text can begin with them. */
const readings: Readonly<Record<string, string>> = {
  '*': 'an alias',
  '&': 'an anchor',
  '!': 'a tag',
  '[@': 'a list',
  '[': 'a list',
  '{': 'a mapping',
  '|': 'the head of a block of text',
  '>': 'the head of a block of text',
  '@': 'kept for later',
  '`': 'kept for later',
  '%': 'a directive',
  ':': 'a key without a name',
  '?': 'a key of several lines',
  '-': 'an entry of a list',
  ',': 'the end of an entry',
  ']': 'the end of a list',
  '}': 'the end of a mapping',
};

/** Each sign with the form in which YAML is right about it. */
const badStarts: readonly RegExp[] = [
  /^\*(?!\w[\w-]*\s*(?:#.*)?$)/,
  /^&(?!\w[\w-]*(?:\s|$))/,
  /^!(?=\s|$|!\s)/,
  /^\[@/,
  /^[|>](?![-+0-9]{0,2}\s*(?:\s#.*)?$)/,
  /^[@`%,\]}]/,
  /^[:?](?=\s|$)/,
];

export const signTrap = (sign: string): Trap => ({
  kind: 'sign',
  sign,
  reading: readings[sign] ?? 'no text',
});

/** @returns the trap of a value that begins with one of YAML's signs and is none of YAML's. */
export const startTrap = (value: string, isAfterKey: boolean): Trap | undefined => {
  for (const pattern of badStarts) {
    const [sign] = pattern.exec(value) ?? [];
    if (sign !== undefined) return signTrap(sign);
  }
  return isAfterKey && /^-\s/.test(value) ? signTrap('-') : undefined;
};

/** The head of a block scalar, `|` or `>-`. */
export const isBlockHead = (value: string): boolean => /^[|>][-+0-9]{0,2}\s*(?:\s#.*)?$/.test(value);

/** Offsets of the colons that YAML would end a key with. */
export const colonsIn = (text: string): readonly number[] =>
  [...text.matchAll(/:(?=[ \t]|$)/g)].map((match) => match.index);
