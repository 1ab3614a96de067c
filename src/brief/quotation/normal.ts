const sameLetters: readonly (readonly [RegExp, string])[] = [
  [/[’‘‚‛ʼ′]/g, "'"],
  [/[“”„‟«»″]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/\s+/g, ' '],
];

/** A text as quotations are compared: white space, quotation marks and dashes of all kinds are one, and nothing else is. */
export const normal = (text: string): string =>
  sameLetters.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFC')).trim();
