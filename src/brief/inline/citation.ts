import type { Citation } from './node.ts';

/** Everything in brackets that begins with `@`, on one line; a backslash before the bracket makes it text. */
export const citationPattern = /(?<!\\)\[@[^[\]\n]*\]/g;

const onePattern = /^@([a-z][a-z0-9-]*)(?:\s*,\s*(.*\S))?$/;

/**
 * Reads a citation in Pandoc's form: `[@a]`, `[@a, p. 4]`, `[@a; @b, p. 2]`.
 * @param text the citation with its brackets.
 * @returns `undefined` where it is none.
 */
export const parseCitation = (text: string): readonly Citation[] | undefined => {
  const citations: Citation[] = [];
  for (const part of text.slice(1, -1).split(/\s*;\s*(?=@)/)) {
    const [, source, locator] = onePattern.exec(part.trim()) ?? [];
    if (source === undefined) return undefined;
    citations.push(locator === undefined ? { source } : { source, locator });
  }
  return citations;
};
