import type { Inline } from '../../document/node.ts';
import { type ModelContext, plainLook } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import type { WordParagraph } from './word.ts';

/**
 * A caption as a paragraph of Word's own caption style. Where the figure or table is numbered, its number is the first
 * of the words already, and is set apart here.
 * @param id the figure's or table's id, by which it is numbered
 */
export const caption = (
  id: string | undefined,
  words: readonly Inline[] | undefined,
  context: ModelContext,
): WordParagraph | undefined => {
  if (words === undefined) return undefined;
  const paragraph = paragraphOf(words, 'Caption', context, plainLook);
  const [number, ...rest] = paragraph.children;
  if (id === undefined || !context.numbering.figures.has(id) || number?.kind !== 'run') return paragraph;
  return { ...paragraph, children: [{ ...number, bold: true, colour: context.palette.navy }, ...rest] };
};
