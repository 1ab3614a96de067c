import type { SourceEntry } from '../document/node.ts';

/** A source as readers see it: its number, and the label for a slide's source line. */
export interface NumberedSource extends SourceEntry {
  readonly number: number;
}

/** What deck and handout share: one numbering, made from both, also where only one of them is asked for. */
export interface Numbering {
  /** By the source's id; numbers run by first use in the handout, then by first use in the deck. */
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** Captioned figures and tables by their id; numbers run in the order of the handout, those of the deck alone between them. */
  readonly figures: ReadonlyMap<string, number>;
}
