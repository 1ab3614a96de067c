import type { Topology } from '../topology.ts';

/** What runs in a band or strip. */
export interface Traffic {
  /** How many lines run along it beside each other. */
  readonly lanes: number;
  /** True where a line runs across it. */
  readonly crossed: boolean;
}

const indices = (count: number): readonly number[] =>
  Array.from({ length: 2 * count + 1 }, (_, index) => index);

/** What runs in each band, or in each strip where `level` is false. */
export const trafficOf = ({ grid, routes, lanes }: Topology, level: boolean): readonly Traffic[] =>
  indices(level ? grid.rows : grid.columns).map((line) => {
    let most = 0;
    let crossed = false;
    for (const [route, { stretches }] of routes.entries())
      for (const [index, stretch] of stretches.entries()) {
        if (stretch.level === level && stretch.line === line)
          most = Math.max(most, lanes[route]?.[index]?.lanes ?? 0);
        if (stretch.level !== level && stretch.first <= line && line <= stretch.last) crossed = true;
      }
    return { lanes: most, crossed };
  });
