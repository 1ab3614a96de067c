import { emu, point } from '../../../../unit/length.ts';
import type { Setting } from '../../../context.ts';
import type { ConnectorItem, Joint } from '../../../scene.ts';
import { colourOf } from '../../../style.ts';
import type { Connection } from '../connections.ts';
import { lineLooks } from '../look/kinds.ts';
import type { Route } from '../route/route.ts';
import { type Place, pointOf, type Rect } from './rect.ts';

/** How far along the side of its box a line ends: 0 at its left or upper end, 1 at the other. */
const jointAt = (item: string, side: Joint['side'], place: Place | undefined, box: Rect): Joint => {
  const across = side === 'top' || side === 'bottom';
  const [value, start, end] = across
    ? [place?.x ?? 0, box.left, box.right]
    : [place?.y ?? 0, box.top, box.bottom];
  return { item, side, at: (value - start) / (end - start || 1) };
};

const boxAround = (points: ConnectorItem['points']): ConnectorItem['box'] => {
  const lefts = points.map(({ left }) => left);
  const tops = points.map(({ top }) => top);
  const [left, top] = [Math.min(...lefts), Math.min(...tops)];
  return {
    left: emu(left),
    top: emu(top),
    width: emu(Math.max(...lefts) - left),
    height: emu(Math.max(...tops) - top),
  };
};

const lookOf = ({ kind, mutual }: Pick<Connection, 'kind' | 'mutual'>, setting: Setting) => {
  const look = lineLooks[kind];
  return {
    stroke: {
      colour: colourOf(setting.context.theme, look.colour),
      width: point(look.width),
      dash: look.dash,
    },
    heads: { start: mutual ? look.head : 'none', end: look.head },
  } as const;
};

/** A line through places that joins nothing, without its look. */
const freeItem = (places: readonly Place[], name: string): Omit<ConnectorItem, 'stroke' | 'heads'> => {
  const points = places.map(pointOf);
  return {
    kind: 'connector',
    name,
    box: boxAround(points),
    alternative: '',
    brief: undefined,
    points,
    from: undefined,
    to: undefined,
  };
};

/** A line between two boxes that stays joined to them. */
export const connectorItem = (
  connection: Connection,
  route: Route,
  places: readonly Place[],
  ends: { readonly names: readonly [string, string]; readonly boxes: readonly [Rect, Rect] },
  name: string,
  setting: Setting,
): ConnectorItem => {
  const from = jointAt(ends.names[0], route.sides.from, places[0], ends.boxes[0]);
  const to = jointAt(ends.names[1], route.sides.to, places.at(-1), ends.boxes[1]);
  return { ...freeItem(places, name), from, to, ...lookOf(connection, setting) };
};

/** A line that joins nothing: a sample for the legend. */
export const sampleItem = (
  kind: Connection['kind'],
  from: Place,
  length: number,
  name: string,
  setting: Setting,
): ConnectorItem => {
  const places = [from, { x: from.x + length, y: from.y }];
  return { ...freeItem(places, name), ...lookOf({ kind, mutual: kind === 'talksTo' }, setting) };
};
