import type { ChangeKind } from '../change.ts';
import type { Mapping } from '../side.ts';

/** How a value is printed: as it is, as a date, as a word of the vocabulary, or as what a key of the brief is called. */
export type Written =
  | { readonly as: 'words' | 'date' | 'key' }
  | { readonly as: 'term'; readonly group: string };

/** A value that is another, with what it is called. */
export interface Detail {
  /** A key of the brief, or of the pack's labels; `undefined` for a value that is the statement's own. */
  readonly name: string | undefined;
  /** What it is called where that stands in the brief: the head of a column. */
  readonly heading: string | undefined;
  readonly written: Written;
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** A change as a reader is told of it. */
export interface Told {
  readonly kind: ChangeKind;
  /** The brief's keys that lead to it. */
  readonly part: string;
  /** The statement in the new brief; `undefined` where that has none. */
  readonly entry: Mapping | undefined;
  /** What is said now; of what was withdrawn, what was said. Empty for the brief itself. */
  readonly words: string;
  readonly by: string | undefined;
  /** The words of the statement that it stands in; empty for most. */
  readonly within: string;
  readonly details: readonly Detail[];
}
