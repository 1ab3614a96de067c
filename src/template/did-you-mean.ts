import type { Hint } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';

/** The hint that names the nearest word, where there is one. */
export const didYouMean = (word: string | undefined, span?: Span): readonly Hint[] =>
  word === undefined
    ? []
    : [{ message: `Did you mean "${word}"?`, ...(span ? { span } : {}), replacement: word }];
