import type { SourceEntry } from '../document/node.ts';

/** A source as readers see it: its number, and the label for a slide's source line. */
export interface NumberedSource extends SourceEntry {
  readonly number: number;
}

/** The numbers of what readers look up. */
export interface Numbering {
  /**
   * By the source's id; numbers run by first use in the handout, then by first use in the deck, and are the same in both,
   * also where only one of them is asked for.
   */
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** Captioned figures and tables of the handout by their id; those of the deck are numbered in its own order. */
  readonly figures: ReadonlyMap<string, number>;
}
