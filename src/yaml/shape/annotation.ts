import type * as z from 'zod';

/** What reading must know of a schema beside its shape. */
export interface ReadingAnnotation {
  /** A bare value may stand for the whole: the key it goes under, `0` for a list of one. */
  readonly shorthand?: string;
  /** The string is text for readers: blanks at its ends go, and its lines are joined. In `prose`, blank lines part paragraphs. */
  readonly text?: 'words' | 'inline' | 'prose' | 'date' | 'claimant';
  /** What a string with a pattern is, for the message when it does not fit. */
  readonly format?: 'id' | 'marking' | 'colour';
}

/** Where a vocabulary keeps its annotations. */
export type AnnotationOf = (schema: z.ZodType) => ReadingAnnotation | undefined;
