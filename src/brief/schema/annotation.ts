import * as z from 'zod';

/**
 * What the vocabulary knows of a value beside its shape. Checks, the template's path check and the reference page read it.
 */
export interface Annotation {
  /** A bare value may stand for the whole: a string for `{ text }`, a sequence for `{ items }`, and so on; the key it goes under. */
  readonly shorthand?: string;
  /** How a string is written: plain words, one line of inline Markdown, paragraphs of it, a date, or a claimant (an actor's id or words). */
  readonly text?: 'words' | 'inline' | 'prose' | 'date' | 'claimant';
  /** The string is an id of this kind of thing, which must be declared in the brief. */
  readonly refersTo?: 'actor' | 'place' | 'source' | 'figure';
  /** What a string of a form of its own is: for the message where it does not fit, and for the check of markings. */
  readonly format?: 'id' | 'marking' | 'colour';
  /** The entries of this sequence declare ids of this kind. */
  readonly declares?: 'actor' | 'place' | 'source' | 'figure';
}

export const annotations = z.registry<Annotation>();

/** Puts the sentence for the reference page and the editor, and the annotation, on a schema. */
export const described = <S extends z.ZodType>(
  schema: S,
  description: string,
  annotation: Annotation = {},
): S => {
  const copy = schema.describe(description);
  annotations.add(copy, annotation);
  return copy;
};
