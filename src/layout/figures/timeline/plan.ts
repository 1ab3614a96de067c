import { emu, inch, type Length, largest } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import { type Card, cardOf } from './card.ts';
import type { Entry } from './entry.ts';
import type { Mark } from './mark.ts';
import { type Scale, scaleOf } from './scale.ts';
import { type Slot, slotsOf } from './slots.ts';
import { stemRoom, turningLevels } from './stems.ts';

export type Side = 'above' | 'below';

/** One entry with all that is drawn of it. */
export interface Placed {
  readonly card: Card;
  readonly slot: Slot;
  readonly mark: Mark;
  /** Where its stem turns; 0 where it runs straight. */
  readonly level: number;
}

/** The entries of one axis, where each stands on it, and what that needs. */
export interface Plan {
  readonly setting: Setting;
  readonly width: Length;
  readonly cardWidth: Length;
  /** `undefined` where entries stand evenly. */
  readonly scale: Scale | undefined;
  readonly placed: readonly Placed[];
  /** The least room for stems, and the least height of cards, on each side. */
  readonly stems: Readonly<Record<Side, Length>>;
  readonly cards: Readonly<Record<Side, Length>>;
}

/** Of a range on an axis on which lengths mean nothing. */
const evenBar = inch(0.7);

const evenMark = ({ when }: Entry, centre: Length): Mark =>
  when.kind === 'range'
    ? {
        at: centre,
        bar: { from: emu(centre - evenBar / 2), to: emu(centre + evenBar / 2), solid: true },
      }
    : { at: centre, bar: undefined };

const levelsOf = (slots: readonly Slot[], marks: readonly Mark[]): readonly number[] => {
  const levels = slots.map(() => 0);
  for (const side of ['above', 'below'] as const) {
    const own = slots.flatMap((slot, index) => (slot.side === side ? [index] : []));
    const runs = own.map((index) => ({
      from: marks[index]?.at ?? emu(0),
      to: slots[index]?.centre ?? emu(0),
    }));
    for (const [at, level] of turningLevels(runs).entries()) levels[own[at] ?? 0] = level;
  }
  return levels;
};

/** @param mayScale false where the entries are only some of those of one story */
export const planOf = (
  entries: readonly Entry[],
  width: Length,
  mayScale: boolean,
  setting: Setting,
): Plan => {
  const { width: cardWidth, slots } = slotsOf(entries.length, width);
  const scale = mayScale ? scaleOf(entries, width) : undefined;
  const marks = entries.map(
    (entry, index) => scale?.marks[index] ?? evenMark(entry, slots[index]?.centre ?? emu(0)),
  );
  const levels = levelsOf(slots, marks);
  const placed = entries.flatMap((entry, index): readonly Placed[] => {
    const [slot, mark] = [slots[index], marks[index]];
    const card = cardOf(entry, cardWidth, setting);
    return slot && mark ? [{ card, slot, mark, level: levels[index] ?? 0 }] : [];
  });
  const on = (side: Side): readonly Placed[] => placed.filter(({ slot }) => slot.side === side);
  const stemsOn = (side: Side): Length =>
    on(side).length === 0 ? emu(0) : stemRoom(on(side).map(({ level }) => level));
  const cardsOn = (side: Side): Length => largest(...on(side).map(({ card }) => card.height));
  return {
    setting,
    width,
    cardWidth,
    scale,
    placed,
    stems: { above: stemsOn('above'), below: stemsOn('below') },
    cards: { above: cardsOn('above'), below: cardsOn('below') },
  };
};
