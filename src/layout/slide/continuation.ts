import type { Inline } from '../../document/node.ts';
import { fillPattern } from '../../unit/pattern.ts';
import type { LayoutContext } from '../context.ts';
import { ownWords } from '../inline/own-words.ts';

/** Which of how many slides: counted from 1. */
export interface Part {
  readonly part: number;
  readonly parts: number;
}

const plainPattern = '{title} ({part} of {parts})';

const patternOf = (context: LayoutContext): string => context.theme.labels.words.continued ?? plainPattern;

/** A title as one of several slides bears it: "The strike (1 of 2)". */
export const continuedTitle = (
  title: readonly Inline[],
  part: Part | undefined,
  context: LayoutContext,
): readonly Inline[] => {
  if (!part || part.parts < 2) return title;
  const numbers = { part: String(part.part), parts: String(part.parts) };
  const [before = '', after = ''] = fillPattern(patternOf(context), numbers).split('{title}');
  return [...ownWords(before, context), ...title, ...ownWords(after, context)];
};

/** The widest mark of a part, of a slide that goes on over at most 99. */
export const widestPart: Part = { part: 88, parts: 88 };
