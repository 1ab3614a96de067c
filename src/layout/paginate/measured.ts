import { add, type Length, zero } from '../../unit/length.ts';

/** What is repeated above a thing wherever a page begins with it: the header row of its table. */
export interface Leader {
  readonly height: Length;
}

/** A thing of known height that stands under the one before it. */
export interface Measured<Self> {
  readonly height: Length;
  /** Dropped at the top of a page. */
  readonly spaceBefore: Length;
  /** A heading: never the last on its page. */
  readonly keepWithNext: boolean;
  /** The same value for all things it leads. */
  readonly leader: Leader | undefined;
  /** A first part that fits the room and what is left over; `undefined` where there is none worth having. */
  readonly split: (room: Length) => readonly [Self, Self] | undefined;
}

/** What comes above a thing that stands under `previous`: the space, and a leader that does not stand there yet. */
export const above = <A extends Measured<A>>(previous: A | undefined, next: A): Length =>
  add(
    previous ? next.spaceBefore : zero,
    next.leader && next.leader !== previous?.leader ? next.leader.height : zero,
  );

/** The height of things one under the other, leaders and spaces included. */
export const flowHeight = <A extends Measured<A>>(things: readonly A[]): Length => {
  let height = zero;
  let previous: A | undefined;
  for (const thing of things) {
    height = add(height, above(previous, thing), thing.height);
    previous = thing;
  }
  return height;
};
