import type { Inline } from '../../document/node.ts';
import { type ModelContext, plainLook } from './context.ts';
import { paragraphOf } from './paragraph.ts';
import { ownRun } from './text.ts';
import type { WordParagraph } from './word.ts';

/** "Figure 2" in the language of the labels. */
const numberText = (number: number, context: ModelContext): string => {
  const pattern = context.theme.labels.words.figure ?? 'Figure';
  return pattern.includes('{number}')
    ? pattern.replaceAll('{number}', String(number))
    : `${pattern} ${number}`;
};

/**
 * A caption with its number before it, as a paragraph of Word's own caption style; `undefined` where there is neither.
 * @param id the figure's or table's id, by which it is numbered
 */
export const caption = (
  id: string | undefined,
  words: readonly Inline[] | undefined,
  context: ModelContext,
): WordParagraph | undefined => {
  const number = id === undefined ? undefined : context.numbering.figures.get(id);
  if (words === undefined && number === undefined) return undefined;
  const paragraph = paragraphOf(words ?? [], 'Caption', context, plainLook);
  if (number === undefined) return paragraph;
  const look = { ...plainLook, bold: true, colour: context.palette.navy };
  const mark = ownRun(`${numberText(number, context)}.${words ? ' ' : ''}`, look, context);
  return { ...paragraph, children: [mark, ...paragraph.children] };
};
