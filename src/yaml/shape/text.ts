import type { LocatedScalar } from '../tree.ts';
import type { ReadingAnnotation } from './annotation.ts';

/** One newline in folded, quoted and plain text stood as a blank line in the file; in literal text two do. */
const paragraphsOf = ({ text, style }: LocatedScalar): readonly string[] =>
  text
    .trim()
    .split(style === 'literal' ? /\n[ \t]*\n\s*/ : /\s*\n\s*/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '));

/** Whether text for one paragraph holds a blank line. */
export const hasParagraphs = (scalar: LocatedScalar): boolean => paragraphsOf(scalar).length > 1;

/** The text of a scalar as its field takes it: paragraphs are parted by `\n\n`, whatever style of YAML they were written in. */
export const textOf = (scalar: LocatedScalar, annotation: ReadingAnnotation): string => {
  if (annotation.text === undefined) return scalar.text;
  if (!scalar.text.includes('\n')) return scalar.text.trim();
  return paragraphsOf(scalar).join(annotation.text === 'prose' ? '\n\n' : ' ');
};
