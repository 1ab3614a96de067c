import type { Box, Point } from '../../../unit/box.ts';
import { emu, type Length, point, subtract } from '../../../unit/length.ts';
import type { Setting } from '../../context.ts';
import type { ConnectorItem, PathItem, Stroke } from '../../scene.ts';
import type { Band } from './bands.ts';
import { accentOf } from './marker.ts';
import type { Placed } from './plan.ts';
import { turnAt } from './stems.ts';
import { isKnown } from './when.ts';

/** What a stem joins, by name. */
export interface Ends {
  readonly marker: string;
  readonly card: string;
}

/** From the marker's edge straight to the card, or with two turns. */
const wayOf = ({ slot, mark, level }: Placed, axis: Length, reach: Length, band: Band): readonly Point[] => {
  const away = (distance: number): Length => emu(slot.side === 'above' ? axis - distance : axis + distance);
  const start = { left: mark.at, top: away(reach) };
  const end = away(band.near + band.stems);
  if (level === 0) return [start, { left: mark.at, top: end }];
  const turn = away(band.near + turnAt(level));
  return [
    start,
    { left: mark.at, top: turn },
    { left: slot.centre, top: turn },
    { left: slot.centre, top: end },
  ];
};

const boxAround = (points: readonly Point[]): Box => {
  const lefts = points.map((each) => each.left);
  const tops = points.map((each) => each.top);
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  return {
    left: emu(left),
    top: emu(top),
    width: emu(Math.max(...lefts) - left),
    height: emu(Math.max(...tops) - top),
  };
};

/** The outermost turn that a connector takes everywhere as it is told. */
const connectorLevels = 1;

/**
 * A stem, joined to its marker and its card. LibreOffice lets every connector turn half way, so that one which must turn
 * elsewhere to stay clear of another is drawn as a line that is not joined.
 * @param reach how far the marker reaches from the axis
 */
export const stemOf = (
  placed: Placed,
  ends: Ends,
  axis: Length,
  reach: Length,
  band: Band,
  setting: Setting,
): ConnectorItem | PathItem => {
  const { entry } = placed.card;
  const points = wayOf(placed, axis, reach, band);
  const box = boxAround(points);
  const stroke: Stroke = {
    colour: accentOf(entry, setting),
    width: point(entry.isEvent ? 2 : 1.25),
    dash: isKnown(entry.when) ? 'solid' : 'dashed',
  };
  const base = { name: `${ends.card} stem`, box, alternative: '', brief: undefined };
  if (placed.level > connectorLevels) {
    const own = points.map(({ left, top }) => ({
      left: subtract(left, box.left),
      top: subtract(top, box.top),
    }));
    return { ...base, kind: 'path', outlines: [{ points: own, closed: false }], fill: undefined, stroke };
  }
  const isAbove = placed.slot.side === 'above';
  const meets = points.at(-1)?.left === placed.slot.centre;
  return {
    ...base,
    kind: 'connector',
    points,
    from: { item: ends.marker, side: isAbove ? 'top' : 'bottom' },
    // Connectors join middles of sides: a card that is met a little beside its middle is not joined.
    to: meets ? { item: ends.card, side: isAbove ? 'bottom' : 'top' } : undefined,
    stroke,
    heads: { start: 'none', end: 'none' },
  };
};
