import type { Direction, Text } from '../../document/node.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { languageTag } from '../../unit/language.ts';
import { bindNumbers } from '../../unit/no-break.ts';
import type { RunLook, WordRun } from './word.ts';

export const textRun = (node: Text, look: RunLook): WordRun => ({
  ...look,
  kind: 'run',
  text: bindNumbers(withoutForbidden(node.value)),
  language: languageTag(node.language),
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
  text: withoutForbidden(text),
  language: languageTag(speech.language),
  direction: speech.direction,
});
