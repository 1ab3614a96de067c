import type { RelationKind } from '../../../document/tags/network.ts';
import type { Connection } from './connections.ts';
import type { Grid, Link } from './grid/grid.ts';
import { gridsFor } from './grid/search.ts';
import { plansFor } from './grid/stacks.ts';
import type { Actor } from './model.ts';
import { fieldOf } from './route/candidates.ts';
import { chooseRoutes } from './route/choose.ts';
import { type Lanes, lanesFor } from './route/lanes.ts';
import type { Route } from './route/route.ts';

/** Who stands where and how the lines run, before anything has a size. */
export interface Topology {
  readonly grid: Grid;
  /** By connection. */
  readonly routes: readonly Route[];
  readonly lanes: Lanes;
  readonly crossings: number;
}

/** Which end of a relation stands above the other. */
const upper: Readonly<Partial<Record<RelationKind, 'from' | 'to'>>> = { commands: 'from', memberOf: 'to' };

const linkOf = (connection: Connection): Link => {
  const end = upper[connection.kind];
  return {
    from: connection.from,
    to: connection.to,
    above: connection.mutual || end === undefined ? undefined : connection[end],
  };
};

/** How many ways to divide the grid are searched. */
const mostPlans = 4;
/** How many of the grids that look best are drawn to find out which is. */
const finalists = 4;

const crossing = 5;
/** An empty cell, and a row or column beyond those that fill a slide well. */
const waste = { cell: 0.35, beyond: 1.5 };
const wellFilled = 3;

const shapeCost = ({ rows, columns }: Pick<Grid, 'rows' | 'columns'>, actors: number): number =>
  (rows * columns - actors) * waste.cell +
  (Math.max(0, rows - wellFilled) + Math.max(0, columns - wellFilled)) * waste.beyond;

const draw = (grid: Grid, links: readonly Link[]): (Topology & { cost: number }) | undefined => {
  const choice = chooseRoutes(links, fieldOf(grid));
  if (!choice) return undefined;
  const { lanes, crossings } = lanesFor(choice.routes);
  const cost = choice.cost + crossings * crossing + shapeCost(grid, grid.cells.length);
  return { grid, routes: choice.routes, lanes, crossings, cost };
};

/**
 * The best arrangement found within so many rows and columns: sides together, lines short, few bends and fewer crossings.
 * The same every time. `undefined` where there are too many actors for the grid.
 */
export const topologyOf = (
  actors: readonly Pick<Actor, 'side'>[],
  connections: readonly Connection[],
  most: { readonly rows: number; readonly columns: number },
): Topology | undefined => {
  const links = connections.map(linkOf);
  const candidates = plansFor(actors, most)
    .toSorted((one, other) => shapeCost(one, actors.length) - shapeCost(other, actors.length))
    .slice(0, mostPlans)
    .flatMap((plan) => gridsFor(plan, links))
    .map((candidate) => ({ ...candidate, cost: candidate.cost + shapeCost(candidate.grid, actors.length) }))
    .sort((one, other) => one.cost - other.cost);
  return candidates
    .slice(0, finalists)
    .flatMap(({ grid }) => draw(grid, links) ?? [])
    .reduce<(Topology & { cost: number }) | undefined>(
      (best, next) => (best && best.cost <= next.cost ? best : next),
      undefined,
    );
};
