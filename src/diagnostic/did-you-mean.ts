import type { Hint } from './diagnostic.ts';
import type { Span } from './span.ts';

/** The hint that offers what was probably meant, where there is such a thing. */
export const didYouMean = (replacement: string | undefined, span?: Span): readonly Hint[] =>
  replacement === undefined
    ? []
    : [{ message: `did you mean \`${replacement}\`?`, ...(span ? { span } : {}), replacement }];
