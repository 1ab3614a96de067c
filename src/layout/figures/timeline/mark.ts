import type { Length } from '../../../unit/length.ts';

/** Where an entry is marked on the axis. */
export interface Mark {
  /** Where its stem begins, from the figure's left edge. */
  readonly at: Length;
  /** What it covers, where that is wide enough to be seen. */
  readonly bar: Bar | undefined;
}

export interface Bar {
  readonly from: Length;
  readonly to: Length;
  /** From one date to another; else at some time within. */
  readonly solid: boolean;
}
