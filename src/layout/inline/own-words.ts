import type { Inline } from '../../document/node.ts';
import type { LayoutContext } from '../context.ts';

/** Words that no template printed, in the language of the document: the same value each time, so that what it came to is found again. */
export const ownWords = (words: string, context: LayoutContext): readonly Inline[] => {
  const { language, direction } = context;
  const known = context.ownWords.get(words);
  if (known) return known;
  const made: readonly Inline[] =
    words === '' ? [] : [{ kind: 'text', value: words, language, direction, origin: {} }];
  context.ownWords.set(words, made);
  return made;
};
