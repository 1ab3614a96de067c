import { add, emu, type Length, scale, subtract } from '../../../unit/length.ts';
import type { Item } from '../../scene.ts';
import { axisLine, type NamingSide, tickItems, tickRoom } from './axis.ts';
import { type Bands, bandsIn } from './bands.ts';
import { cardItems } from './card.ts';
import { barHeight, barOf, markerOf, markerSize } from './marker.ts';
import type { Placed, Plan } from './plan.ts';
import { type Ends, stemOf } from './stem.ts';

/** Where all is drawn: the height of the axis, and what its sides take. */
interface Ground {
  readonly plan: Plan;
  readonly axis: Length;
  readonly bands: Bands;
}

const endsOf = (index: number): Ends => ({ marker: `Marker ${index + 1}`, card: `Card ${index + 1}` });

/** A bar that a stem leaves from its middle is the marker itself; one that begins at it has a marker there. */
const isMarkedByBar = ({ mark }: Placed): boolean => mark.bar !== undefined && mark.bar.from !== mark.at;

const marksOf = (placed: Placed, ends: Ends, { plan, axis }: Ground): readonly Item[] => {
  const { mark, card } = placed;
  const { setting } = plan;
  const own = isMarkedByBar(placed);
  return [
    ...(mark.bar
      ? [barOf(card.entry, own ? ends.marker : `${ends.marker} bar`, mark.bar, axis, setting)]
      : []),
    ...(own ? [] : [markerOf(card.entry, ends.marker, mark.at, axis, setting)]),
  ];
};

const reachOf = (placed: Placed): Length =>
  scale(isMarkedByBar(placed) ? barHeight : markerSize(placed.card.entry), 0.5);

const cardOf = (placed: Placed, ends: Ends, { plan, axis, bands }: Ground): readonly Item[] => {
  const { slot, card } = placed;
  const { near, stems, cards } = bands[slot.side];
  const box = {
    left: emu(slot.centre - plan.cardWidth / 2),
    top: slot.side === 'above' ? subtract(axis, add(near, stems, cards)) : add(axis, near, stems),
    width: plan.cardWidth,
    height: cards,
  };
  return cardItems(card, ends.card, box, slot.side, plan.setting);
};

const namingSides = ({ plan, bands }: Ground): readonly NamingSide[] =>
  (['below', 'above'] as const)
    .filter((side) => bands[side].near >= tickRoom(plan.setting))
    .map((side) => ({
      side,
      stems: plan.placed.filter(({ slot }) => slot.side === side).map(({ mark }) => mark.at),
    }));

/** The axis with its marks and names of times, and the cards of its entries, in reading order. */
export const drawPlan = (plan: Plan, height: Length): readonly Item[] => {
  const bands = bandsIn(plan, height);
  const axis = add(bands.above.near, bands.above.stems, bands.above.cards);
  const ground: Ground = { plan, axis, bands };
  const each = <T>(draw: (placed: Placed, ends: Ends) => readonly T[]): readonly T[] =>
    plan.placed.flatMap((placed, index) => draw(placed, endsOf(index)));
  return [
    axisLine(plan.width, axis, plan.setting),
    ...(plan.scale ? tickItems(plan.scale, plan.width, axis, namingSides(ground), plan.setting) : []),
    ...each((placed, ends) => [
      stemOf(placed, ends, axis, reachOf(placed), bands[placed.slot.side], plan.setting),
    ]),
    ...each((placed, ends) => marksOf(placed, ends, ground)),
    ...each((placed, ends) => cardOf(placed, ends, ground)),
  ];
};
