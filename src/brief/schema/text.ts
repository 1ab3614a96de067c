import * as z from 'zod';
import { described } from './annotation.ts';

const filled = (): z.ZodString => z.string().min(1);

/** Plain words: what is written is what is printed. */
export const words = (description: string) => described(filled(), description, { text: 'words' });

/** One passage of text with inline Markdown (emphasis, strong, link, code) and citations: `[@source-id]`, `[@a, p. 4]`. */
export const inline = (description: string) => described(filled(), description, { text: 'inline' });

/** Inline Markdown in paragraphs, a blank line between two. */
export const prose = (description: string) => described(filled(), description, { text: 'prose' });

/** A day, month, day and month, range, moment with zone, "after …", or words. Read by `../date/`. */
export const date = (description: string) => described(filled(), description, { text: 'date' });

/** Who says it: an actor's id, or words. */
export const claimant = (description: string) => described(filled(), description, { text: 'claimant' });

/** An id: small letters, digits and hyphens, a letter first. */
export const id = (description: string) =>
  described(z.string().regex(/^[a-z][a-z0-9-]*$/), description, { format: 'id' });

export const refersTo = (kind: 'actor' | 'place' | 'source' | 'figure', description: string) =>
  described(filled(), description, { refersTo: kind });
