import { flatMapped } from '../../../../unit/flat-mapped.ts';
import { beside, type Route, type Stretch } from './route.ts';

/** A stretch of one of the routes. */
export interface Part extends Stretch {
  readonly route: number;
  readonly index: number;
}

/** Where a stretch runs within its band or strip: which of how many that run beside each other there. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/** By route and stretch. */
export type Lanes = readonly (readonly Lane[])[];

const partsOf = (routes: readonly Route[]): readonly Part[] =>
  flatMapped(routes, ({ stretches }, route) =>
    stretches.map((stretch, index) => ({ ...stretch, route, index })),
  );

/** Parts of one band or strip in their order across it. */
type Order = readonly Part[];

/** The lane of each part: the first behind all that stand before it and overlap it. */
const lanesIn = (order: Order): readonly number[] => {
  const lanes: number[] = [];
  for (const [index, part] of order.entries()) {
    let lane = 0;
    for (let before = 0; before < index; before++) {
      const other = order[before];
      if (other && beside(part, other)) lane = Math.max(lane, (lanes[before] ?? 0) + 1);
    }
    lanes.push(lane);
  }
  return lanes;
};

/** Where a stretch turns off to, on the whole: up or to the left is negative. */
const leaning = (part: Part, routes: readonly Route[]): number => {
  const stretches = routes[part.route]?.stretches;
  const [before, after] = [stretches?.[part.index - 1], stretches?.[part.index + 1]];
  return (before ? before.from - part.line : 0) + (after ? after.to - part.line : 0);
};

const keyOf = (part: Part): string => `${part.level ? 'level' : 'upright'} ${part.line}`;

const ordersOf = (routes: readonly Route[]): Map<string, Order> => {
  const groups = new Map<string, Part[]>();
  for (const part of partsOf(routes)) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  const lean = (part: Part): number => leaning(part, routes);
  return new Map([...groups].map(([key, group]) => [key, group.toSorted((a, b) => lean(a) - lean(b))]));
};

/** More lanes than run beside each other anywhere: a band is this wide in the coordinates below. */
const width = 1000;

/** A place across a band: its lane within it, or the edge of the box that stands there. */
const coordinate = (line: number, lane: number): number => line * width + 10 + lane;
const edge = (line: number, forward: boolean): number => line * width + (forward ? width - 1 : 1);

interface Segment {
  readonly route: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

type Ranks = readonly (readonly number[])[];

const segmentOf = (part: Part, ranks: Ranks): Segment => {
  const rank = (index: number): number => ranks[part.route]?.[index] ?? 0;
  const begins = part.starts
    ? edge(part.from, part.to > part.from)
    : coordinate(part.from, rank(part.index - 1));
  const ends = part.ends ? edge(part.to, part.from > part.to) : coordinate(part.to, rank(part.index + 1));
  return {
    route: part.route,
    at: coordinate(part.line, rank(part.index)),
    low: Math.min(begins, ends),
    high: Math.max(begins, ends),
  };
};

const ranksOf = (routes: readonly Route[], orders: ReadonlyMap<string, Order>): Ranks => {
  const ranks = routes.map(({ stretches }) => stretches.map(() => 0));
  for (const order of orders.values())
    for (const [index, lane] of lanesIn(order).entries()) {
      const part = order[index];
      const own = part && ranks[part.route];
      if (part && own) own[part.index] = lane;
    }
  return ranks;
};

/** How often the lines cross. */
const crossingsOf = (parts: readonly Part[], ranks: Ranks): number => {
  const level: Segment[] = [];
  const upright: Segment[] = [];
  for (const part of parts) (part.level ? level : upright).push(segmentOf(part, ranks));
  let count = 0;
  for (const one of level)
    for (const other of upright)
      if (one.at > other.low && one.at < other.high && other.at > one.low && other.at < one.high) count++;
  return count;
};

const rounds = 4;

/** Exchanges stretches that run beside each other for as long as that makes fewer crossings. */
const untangled = (
  routes: readonly Route[],
  begun: Map<string, Order>,
): { readonly orders: ReadonlyMap<string, Order>; readonly crossings: number } => {
  const parts = partsOf(routes);
  const orders = new Map(begun);
  let crossings = crossingsOf(parts, ranksOf(routes, orders));
  const tryOrder = (key: string, order: Order): boolean => {
    const before = orders.get(key) ?? order;
    orders.set(key, order);
    const now = crossingsOf(parts, ranksOf(routes, orders));
    if (now < crossings) {
      crossings = now;
      return true;
    }
    orders.set(key, before);
    return false;
  };
  for (let round = 0; round < rounds && crossings > 0; round++) {
    let better = false;
    for (const key of orders.keys())
      for (const order of exchanges(orders.get(key) ?? [])) better = tryOrder(key, order) || better;
    if (!better) break;
  }
  return { orders, crossings };
};

const exchanges = (order: Order): readonly Order[] =>
  flatMapped(order, (one, index) =>
    flatMapped(order.slice(index + 1), (other) =>
      beside(one, other) ? [order.map((part) => (part === one ? other : part === other ? one : part))] : [],
    ),
  );

/** How many lanes run beside each other where a part runs: those of all that it overlaps, through others too. */
const countsIn = (order: Order, lanes: readonly number[]): readonly number[] => {
  const group = order.map((_, index) => index);
  for (const [index, part] of order.entries())
    for (let before = 0; before < index; before++) {
      const other = order[before];
      if (!other || !beside(part, other) || group[before] === group[index]) continue;
      const [kept, gone] = [group[before] ?? before, group[index] ?? index];
      for (const [at, name] of group.entries()) if (name === gone) group[at] = kept;
    }
  return group.map((name) => 1 + Math.max(...lanes.filter((_, index) => group[index] === name)));
};

export interface Laned {
  readonly lanes: Lanes;
  readonly crossings: number;
}

/** Gives each stretch a lane of its own among those that run beside it, so that lines cross as little as they can. */
export const lanesFor = (routes: readonly Route[]): Laned => {
  const { orders, crossings } = untangled(routes, ordersOf(routes));
  const lanes: Lane[][] = routes.map(() => []);
  for (const order of orders.values()) {
    const found = lanesIn(order);
    const counts = countsIn(order, found);
    for (const [index, part] of order.entries()) {
      const own = lanes[part.route];
      if (own) own[part.index] = { lane: found[index] ?? 0, lanes: counts[index] ?? 1 };
    }
  }
  return { lanes, crossings };
};
