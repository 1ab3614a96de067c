import type { Contents } from '../../document/node.ts';
import type { Composer } from './composer.ts';

/** A table of contents stands in handouts alone; on a slide it is nothing. */
export const contents: Composer<Contents> = { prose: () => [] };
