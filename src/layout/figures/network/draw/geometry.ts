import type { Cell } from '../grid/grid.ts';
import { bandOf, isChannel, type Route } from '../route/route.ts';
import type { Topology } from '../topology.ts';
import { bandPadding, type Range, rangesOf } from './columns.ts';
import { type Place, type Rect, rect } from './rect.ts';
import { channelRims, type RowNeeds, rowSizes } from './rows.ts';
import { share } from './share.ts';

/** Where everything stands, in points from the figure's upper left corner. */
export interface Geometry {
  /** By actor. */
  readonly boxes: readonly Rect[];
  /** By connection: where it begins, turns and ends. */
  readonly lines: readonly (readonly Place[])[];
  /** By block: the ground that a side's actors stand on, and the room of its name. */
  readonly grounds: readonly { readonly side: number; readonly ground: Rect; readonly head: Rect }[];
  readonly bottom: number;
}

const at = (ranges: readonly Range[], index: number): Range => ranges[index] ?? { start: 0, end: 0 };

const boxAt = (cell: Cell, bands: readonly Range[], strips: readonly Range[]): Rect => {
  const [band, strip] = [at(bands, bandOf(cell.row)), at(strips, bandOf(cell.column))];
  return { left: strip.start, right: strip.end, top: band.start, bottom: band.end };
};

/** A band or strip, and the part of it that lanes may run in. */
interface Zone {
  readonly whole: Range;
  readonly inner: Range;
}

interface Zones {
  readonly bands: readonly Zone[];
  readonly strips: readonly Zone[];
}

/** In points: between a lane and what stands in its channel. */
const margin = 6;

/** Lanes divide their zone evenly; one alone runs midway between the boxes where it can. */
const laneAt = ({ whole, inner }: Zone, { lane, lanes }: { lane: number; lanes: number }): number => {
  const middle = (whole.start + whole.end) / 2;
  if (lanes === 1 && middle > inner.start + margin && middle < inner.end - margin) return middle;
  return inner.start + ((inner.end - inner.start) * (lane + 1)) / (lanes + 1);
};

const noZone: Zone = { whole: { start: 0, end: 0 }, inner: { start: 0, end: 0 } };

/** Where a route begins, turns and ends: each stretch has its place across its lane, each end stands at its box. */
const pointsOf = (
  route: Route,
  lanes: readonly { readonly lane: number; readonly lanes: number }[],
  zones: Zones,
  boxes: readonly [Rect, Rect],
): readonly Place[] => {
  const across = route.stretches.map(({ level, line }, index) =>
    laneAt((level ? zones.bands : zones.strips)[line] ?? noZone, lanes[index] ?? { lane: 0, lanes: 1 }),
  );
  const place = (level: boolean, along: number, value: number): Place =>
    level ? { x: along, y: value } : { x: value, y: along };
  const first = route.stretches[0];
  const last = route.stretches.at(-1);
  if (!first || !last) return [];
  const turns = across.slice(1).map((value, index) => {
    const before = across[index] ?? 0;
    return place(route.stretches[index]?.level ?? true, value, before);
  });
  return [
    place(first.level, boxes[0][route.sides.from], across[0] ?? 0),
    ...turns,
    place(last.level, boxes[1][route.sides.to], across.at(-1) ?? 0),
  ];
};

const groundsOf = (
  { grid }: Topology,
  bands: readonly Range[],
  strips: readonly Range[],
  heads: readonly number[],
): Geometry['grounds'] =>
  grid.blocks.flatMap(({ side, row, column, rows, columns }) => {
    if (side === undefined) return [];
    const first = boxAt({ row, column }, bands, strips);
    const last = boxAt({ row: row + rows - 1, column: column + columns - 1 }, bands, strips);
    const head = heads[2 * row] ?? 0;
    const ground = {
      left: first.left - bandPadding,
      right: last.right + bandPadding,
      top: first.top - head,
      bottom: last.bottom + bandPadding,
    };
    return [{ side, ground, head: rect(first.left, ground.top, first.right - first.left, head) }];
  });

/** Gives everything its place, in a height that the rows' least sizes fit into. */
export const geometryOf = (
  topology: Topology,
  ends: readonly { readonly from: number; readonly to: number }[],
  strips: readonly Range[],
  needs: RowNeeds,
  height: number,
): Geometry => {
  const { grid, routes, lanes } = topology;
  const bands = rangesOf(share(rowSizes(topology, needs), height), 0);
  const zones: Zones = {
    bands: bands.map((whole, index) => {
      if (!isChannel(index)) return { whole, inner: whole };
      const { above, below } = channelRims(topology, index, needs.heads);
      return { whole, inner: { start: whole.start + above, end: whole.end - below } };
    }),
    strips: strips.map((whole) => ({ whole, inner: whole })),
  };
  const boxes = grid.cells.map((cell) => boxAt(cell, bands, strips));
  const empty = rect(0, 0, 0, 0);
  const lines = routes.map((route, index) => {
    const { from, to } = ends[index] ?? { from: -1, to: -1 };
    return pointsOf(route, lanes[index] ?? [], zones, [boxes[from] ?? empty, boxes[to] ?? empty]);
  });
  return {
    boxes,
    lines,
    grounds: groundsOf(topology, bands, strips, needs.heads),
    bottom: bands.at(-1)?.end ?? 0,
  };
};
