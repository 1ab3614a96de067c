import type { Colour } from '../unit/colour.ts';

/** What stands on every slide around its content, as plain words. */
export interface Furniture {
  readonly marking: MarkingLabel | undefined;
  /** In the order they are shown: "DRAFT", "EXERCISE". */
  readonly status: readonly string[];
  /** The brief's title and the like, for the header of the notes pages. */
  readonly runningTitle: string;
}

/** A marking as TLP 2.0 wants it, and other schemes bear: never translated, coloured on black. */
export interface MarkingLabel {
  readonly text: string;
  readonly colour: Colour;
}
