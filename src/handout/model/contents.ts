import type { Contents } from '../../document/node.ts';
import type { WordBlock } from './word.ts';

/** Where the contents stand; whether there are any is known when the pages have been counted. */
export const contents = (_node: Contents): readonly WordBlock[] => [{ kind: 'contents' }];
