import { isChannel } from '../route/route.ts';
import type { Topology } from '../topology.ts';
import { mostOf, type Sizes, share, sum } from './share.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** In points: between two lines beside each other, around a box within its side, between two sides. */
export const pitch = 16;
export const bandPadding = 9;
const betweenSides = 8;

const narrowest = 88;
const channelSteps = { crossed: [64, 112, 168, 230], busy: [36, 60, 80, 80] } as const;
const columnSteps = [128, 168, 196, 216] as const;

/** True where a column begins a block of a side, so that the side's band begins left of it. */
const begins = ({ grid }: Topology, column: number): boolean =>
  grid.blocks.some((block) => block.side !== undefined && block.column === column);

const ends = ({ grid }: Topology, column: number): boolean =>
  grid.blocks.some((block) => block.side !== undefined && block.column + block.columns - 1 === column);

/** What stands in the channel left of a column beside its lanes: the rims of bands. */
const rims = (topology: Topology, column: number): number => {
  const [left, right] = [ends(topology, column - 1), begins(topology, column)];
  return Number(left) * bandPadding + Number(right) * bandPadding + (left && right ? betweenSides : 0);
};

const channelLeast = ({ lanes, crossed }: Traffic, rim: number, outer: boolean): number => {
  const room = lanes > 0 ? pitch * (lanes + 1) : crossed ? 40 : outer ? 0 : 12;
  return Math.max(rim, lanes > 0 ? room + rim / 2 : room);
};

const stepOf = (index: number, traffic: Traffic, least: number, step: number): number => {
  if (!isChannel(index)) return Math.max(least, columnSteps[step] ?? 0);
  if (traffic.crossed) return Math.max(least, channelSteps.crossed[step] ?? 0);
  return traffic.lanes > 0 ? Math.max(least, channelSteps.busy[step] ?? 0) : least;
};

const sizesOf = (topology: Topology, column: number): Sizes => {
  const traffic = trafficOf(topology, false);
  const last = traffic.length - 1;
  const least = traffic.map((each, index) =>
    isChannel(index) ? channelLeast(each, rims(topology, index / 2), index === 0 || index === last) : column,
  );
  const steps = columnSteps.map((_, step) =>
    traffic.map((each, index) => stepOf(index, each, least[index] ?? 0, step)),
  );
  return { least, steps };
};

/** A stretch of the drawing from left to right or from top to bottom, in points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const rangesOf = (sizes: readonly number[], start: number): readonly Range[] => {
  let end = start;
  return sizes.map((size) => {
    const range = { start: end, end: end + size };
    end += size;
    return range;
  });
};

/**
 * Where each strip stands in the width, in the middle of it where it is more than they can use.
 * @param words how wide columns must be for words of their boxes: as many of these are kept whole as there is room for
 * @returns `undefined` where the width is too small
 */
export const columnsIn = (
  topology: Topology,
  width: number,
  words: readonly number[],
): readonly Range[] | undefined => {
  const wishes = words.filter((wish) => wish > narrowest).toSorted((one, other) => other - one);
  const sizes = [...wishes, narrowest]
    .map((column) => sizesOf(topology, column))
    .find(({ least }) => sum(least) <= width);
  if (!sizes) return undefined;
  return rangesOf(share(sizes, width), Math.max(0, (width - mostOf(sizes)) / 2));
};

export const columnWidthOf = (strips: readonly Range[]): number => {
  const [, first] = strips;
  return first ? first.end - first.start : 0;
};
