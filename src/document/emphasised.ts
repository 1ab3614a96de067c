import type { Block } from './node.ts';

/** True where the writer made part of a paragraph strong: then nobody else makes the whole of it so. */
export const hasOwnEmphasis = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.children.some(({ kind }) => kind === 'strong');
