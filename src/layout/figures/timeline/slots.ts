import { add, emu, inch, type Length, scale, subtract } from '../../../unit/length.ts';

/** Where the cards of one axis stand: all equally wide, above and below it by turns, or all below. */
export interface Slots {
  readonly width: Length;
  readonly slots: readonly Slot[];
}

export interface Slot {
  /** Of the card, from the figure's left edge. */
  readonly centre: Length;
  readonly side: 'above' | 'below';
}

const between = inch(0.22);
/** Below this a card holds too few words in a line. */
const narrowest = inch(2);
/** From this on cards stand in one row. */
const comfortable = inch(2.6);
/** A card that stands alone is no wider. */
const widest = inch(6);

/** How many entries one axis of that width takes. */
export const mostOn = (width: Length): number =>
  Math.max(1, Math.floor((2 * (width + between)) / (narrowest + between)) - 1);

const inOneRow = (count: number, width: Length): Length =>
  emu(Math.min(widest, (width - (count - 1) * between) / count));

/** By turns above and below, each card reaches half way under its neighbours. */
const byTurns = (count: number, width: Length): Slots => {
  const step = scale(add(width, between), 1 / (count + 1));
  const own = subtract(scale(step, 2), between);
  return {
    width: own,
    slots: Array.from({ length: count }, (_, index) => ({
      centre: emu(own / 2 + index * step),
      side: index % 2 === 0 ? 'above' : 'below',
    })),
  };
};

export const slotsOf = (count: number, width: Length): Slots => {
  const own = inOneRow(count, width);
  if (count > 1 && own < comfortable) return byTurns(count, width);
  return {
    width: own,
    slots: Array.from({ length: count }, (_, index) => ({
      centre: emu(own / 2 + index * (own + between)),
      side: 'below',
    })),
  };
};
