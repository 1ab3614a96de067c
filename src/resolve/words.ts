import type { Direction, Origin, Text } from '../document/node.ts';

/** The pack's words that resolving prints, in the brief's language. */
export interface ResolveWords {
  /** "Figure {number}". */
  readonly figure: string;
  /** "Table {number}". */
  readonly table: string;
  /** What stands before a numbered caption: "{label}. ". */
  readonly caption: string;
  /** What an entry of the list of sources says of where it is cited: "Used in: {parts}"; nothing is said where it is empty. */
  readonly usedIn: string;
  /** Between two of these parts. */
  readonly usedInNext: string;
  /** What stands before the first part of a handout. */
  readonly opening: string;
}

interface Whole {
  readonly language: string;
  readonly direction: Direction;
}

/** Words of the pack's, in the language of the document that they stand in. */
export const wordsIn = (document: Whole, value: string, origin: Origin): Text => ({
  kind: 'text',
  origin,
  value,
  language: document.language,
  direction: document.direction,
});
