/** A place for one actor, counted from the upper left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of one side: a rectangle. Actors without a side have a block without a band. */
export interface Block extends Cell {
  readonly rows: number;
  readonly columns: number;
  readonly side: number | undefined;
}

/** Where each actor stands, by its place in the list. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
}

/** What the search for a grid knows of a line. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** The actor that stands above the other by rank. */
  readonly above: number | undefined;
}
