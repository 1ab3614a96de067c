import type { ResolveWords } from '../resolve/words.ts';
import type { Labels } from '../theme/theme.ts';

/** The words that resolving prints; a pack without them gets the numbers bare. */
export const resolveWords = ({ words }: Labels): ResolveWords => ({
  figure: words.figure ?? '{number}',
  table: words.table ?? '{number}',
  caption: words.caption ?? '{label}. ',
  usedIn: words.usedIn ?? '',
  usedInNext: words.usedInNext ?? ', ',
  opening: words.bottomLine ?? '',
});
