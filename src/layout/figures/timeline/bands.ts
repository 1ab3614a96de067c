import { add, emu, inch, type Length, largest, scale, subtract, zero } from '../../../unit/length.ts';
import { tickRoom } from './axis.ts';
import { largestMarker } from './marker.ts';
import type { Plan, Side } from './plan.ts';

/** What one side of the axis takes, from its middle: marker or names of times, stems, cards. */
export interface Band {
  readonly near: Length;
  readonly stems: Length;
  readonly cards: Length;
}

export type Bands = Readonly<Record<Side, Band>>;

const sides: readonly Side[] = ['above', 'below'];

/** Stems may grow by so much in all where there is room; cards by less, lest they seem to lack words. */
const longerStems = inch(0.9);
const tallerCards = inch(0.24);

const used = (plan: Plan): readonly Side[] => sides.filter((side) => plan.cards[side] > 0);

/** Where cards stand on one side only, times are named on the other. */
const nearOf = (plan: Plan, side: Side): Length =>
  plan.scale && (used(plan).length > 1 || !used(plan).includes(side))
    ? tickRoom(plan.setting)
    : scale(largestMarker, 0.5);

const leastBand = (plan: Plan, side: Side): Band => ({
  near: nearOf(plan, side),
  stems: plan.stems[side],
  cards: plan.cards[side],
});

const heightOf = ({ near, stems, cards }: Band): Length => add(near, stems, cards);

export const leastHeight = (plan: Plan): Length =>
  add(...sides.map((side) => heightOf(leastBand(plan, side))));

const tallest = (plan: Plan): Length => largest(...sides.map((side) => plan.cards[side]));

/** What it takes to make the cards of both sides equally tall. */
const lackOf = (plan: Plan, side: Side): Length =>
  used(plan).includes(side) ? subtract(tallest(plan), plan.cards[side]) : zero;

const lacking = (plan: Plan): Length => add(...sides.map((side) => lackOf(plan, side)));

/** The tallest that looks well. */
export const mostHeight = (plan: Plan): Length =>
  add(leastHeight(plan), lacking(plan), longerStems, tallerCards);

/** The bands in a height: first the cards become equally tall, then stems longer, then cards taller. */
export const bandsIn = (plan: Plan, height: Length): Bands => {
  const extra = subtract(height, leastHeight(plan));
  const evening = emu(Math.min(extra, lacking(plan)));
  const share = scale(subtract(extra, evening), 1 / used(plan).length);
  const stems = emu(Math.min(share, longerStems / used(plan).length));
  const bandOf = (side: Side): Band => {
    const band = leastBand(plan, side);
    if (band.cards === 0) return band;
    const cards = add(band.cards, emu(Math.min(evening, lackOf(plan, side))), subtract(share, stems));
    return { near: band.near, stems: add(band.stems, stems), cards };
  };
  return { above: bandOf('above'), below: bandOf('below') };
};
