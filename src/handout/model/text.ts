import type { Direction, Text } from '../../document/node.ts';
import type { RunLook, WordRun } from './word.ts';

/** Characters that XML 1.0 cannot hold: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with what no file can hold replaced by the sign for that (U+FFFD). */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd');

export const textRun = (node: Text, look: RunLook): WordRun => ({
  ...look,
  kind: 'run',
  text: printable(node.value),
  language: node.language,
  direction: node.direction,
});

/** A run of our own words, in the document's language. */
export const ownRun = (
  text: string,
  look: RunLook,
  speech: { readonly language: string; readonly direction: Direction },
): WordRun => ({
  ...look,
  kind: 'run',
  text: printable(text),
  language: speech.language,
  direction: speech.direction,
});
