import type { Link } from '../grid/grid.ts';
import { type Field, routesBetween } from './candidates.ts';
import { beside, isChannel, type Route, type Stretch } from './route.ts';

interface Weights {
  /** By the number of stretches. */
  readonly stretches: readonly number[];
  readonly length: number;
  /** For a way that comes back to the side of the figure that it left to. */
  readonly turningBack: number;
  /** A channel at the rim makes the figure larger. */
  readonly rim: number;
  readonly crossing: number;
  readonly beside: number;
  /** For each line that stands at that side of the box already. */
  readonly crowd: number;
}

/** What a bend, a unit of length and the like are worth against each other. */
const weights: Weights = {
  stretches: [0, 0, 1.6, 2.2, 4.2, 5.2],
  length: 0.4,
  turningBack: 1.8,
  rim: 0.8,
  crossing: 4,
  beside: 0.3,
  crowd: 0.7,
};

const rimCost = ({ level, line }: Stretch, { grid }: Field): number => {
  const last = 2 * (level ? grid.rows : grid.columns);
  return isChannel(line) && (line === 0 || line === last) ? weights.rim : 0;
};

const shapeCost = ({ stretches, sides }: Route): number =>
  (weights.stretches[stretches.length] ?? 0) + (sides.from === sides.to ? weights.turningBack : 0);

/** What a way costs by itself. */
const ownCost = (route: Route, field: Field): number => {
  let cost = shapeCost(route);
  for (const stretch of route.stretches)
    cost += Math.abs(stretch.to - stretch.from) * weights.length + rimCost(stretch, field);
  return cost;
};

const strictly = (value: number, one: number, other: number): boolean =>
  value > Math.min(one, other) && value < Math.max(one, other);

const meeting = (one: Stretch, other: Stretch): number => {
  if (one.level !== other.level)
    return strictly(one.line, other.from, other.to) && strictly(other.line, one.from, one.to)
      ? weights.crossing
      : 0;
  return one.line === other.line && beside(one, other) ? weights.beside : 0;
};

const together = (one: Route, other: Route): number => {
  let cost = 0;
  for (const a of one.stretches) for (const b of other.stretches) cost += meeting(a, b);
  return cost;
};

/** A way with what is known of it before others stand beside it. */
interface Option {
  readonly route: Route;
  readonly own: number;
}

/** No more ways than these are weighed for each line. */
const mostOptions = 18;

const optionsOf = (link: Link, field: Field): readonly Option[] => {
  const [from, to] = [field.grid.cells[link.from], field.grid.cells[link.to]];
  if (!from || !to) return [];
  return routesBetween(from, to, field)
    .map((route) => ({ route, own: ownCost(route, field) }))
    .sort((one, other) => one.own - other.own)
    .slice(0, mostOptions);
};

type Chosen = readonly (Option | undefined)[];

/** How many ends of another line stand at that side of an actor's box. */
const endsAt = (actor: number, side: string, link: Link, { sides }: Route): number =>
  Number(link.from === actor && sides.from === side) + Number(link.to === actor && sides.to === side);

/** What a way costs among those that are chosen for the others. Asked of every way again and again: it makes nothing. */
const costAmong = (option: Option, index: number, links: readonly Link[], chosen: Chosen): number => {
  const link = links[index];
  if (!link) return option.own;
  const { route } = option;
  let crowd = 0;
  let cost = option.own;
  for (let at = 0; at < chosen.length; at++) {
    const [other, otherLink] = [chosen[at]?.route, links[at]];
    if (!other || !otherLink || at === index) continue;
    cost += together(route, other);
    crowd +=
      endsAt(link.from, route.sides.from, otherLink, other) +
      endsAt(link.to, route.sides.to, otherLink, other);
  }
  return cost + crowd * weights.crowd;
};

const bestOf = (options: readonly Option[], costs: (option: Option) => number): Option | undefined => {
  let best: Option | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const cost = costs(option);
    if (cost < least - 1e-9) [best, least] = [option, cost];
  }
  return best;
};

/** How often every line may look for a better way among the others. */
const rounds = 3;

export interface Choice {
  readonly routes: readonly Route[];
  /** What all ways cost together: less is better. */
  readonly cost: number;
}

/** A way for each line, chosen in turn among the others until none finds a better; `undefined` where one has no way. */
export const chooseRoutes = (links: readonly Link[], field: Field): Choice | undefined => {
  const options = links.map((link) => optionsOf(link, field));
  const order = options
    .map((each, index) => ({ index, own: each[0]?.own ?? 0 }))
    .sort((one, other) => one.own - other.own || one.index - other.index);
  const chosen: (Option | undefined)[] = links.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    const before = [...chosen];
    for (const { index } of order)
      chosen[index] = bestOf(options[index] ?? [], (option) => costAmong(option, index, links, chosen));
    if (before.every((option, index) => option === chosen[index])) break;
  }
  const routes = chosen.flatMap((option) => option?.route ?? []);
  if (routes.length < links.length) return undefined;
  const cost = chosen.reduce(
    (sum, option, index) => sum + (option ? costAmong(option, index, links, chosen) : 0),
    0,
  );
  return { routes, cost };
};
