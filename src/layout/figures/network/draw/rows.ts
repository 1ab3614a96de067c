import { isChannel } from '../route/route.ts';
import type { Topology } from '../topology.ts';
import { bandPadding, pitch } from './columns.ts';
import type { Sizes } from './share.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** What the rows of a drawing need, in points. */
export interface RowNeeds {
  /** By row: the tallest text of its boxes. */
  readonly boxes: readonly number[];
  /** By band: how much of a channel the names of sides below it take. */
  readonly heads: readonly number[];
}

const tallestBox = 96;
const between = 8;

/** In points, by step: for each lane and one more, and for a channel that is only crossed. */
const laneSteps = [26, 30, 40] as const;
const crossedSteps = [38, 46, 70] as const;

/** True where a side's band ends with a row. */
const endsWith = ({ grid }: Topology, row: number): boolean =>
  grid.blocks.some((block) => block.side !== undefined && block.row + block.rows - 1 === row);

/** What stands in a channel beside its lanes: the rim of a band above, the name of a side below. */
export const channelRims = (topology: Topology, band: number, heads: readonly number[]) => {
  const head = heads[band] ?? 0;
  const above = endsWith(topology, band / 2 - 1) ? bandPadding : 0;
  return { above, below: head + (above > 0 && head > 0 ? between : 0) };
};

const channelRoom = ({ lanes, crossed }: Traffic, outer: boolean): number => {
  if (lanes > 0) return pitch * (lanes + 1);
  if (crossed) return 22;
  return outer ? 0 : 12;
};

const rowLeast = ({ lanes }: Traffic, text: number): number => Math.max(text, pitch * (lanes + 1));

/** How tall each band must be, and what it may grow to. */
export const rowSizes = (topology: Topology, { boxes, heads }: RowNeeds): Sizes => {
  const traffic = trafficOf(topology, true);
  const last = traffic.length - 1;
  const rims = traffic.map((_, band) => {
    const { above, below } = channelRims(topology, band, heads);
    return above + below;
  });
  const least = traffic.map((each, band) =>
    isChannel(band)
      ? channelRoom(each, band === 0 || band === last) + (rims[band] ?? 0)
      : rowLeast(each, boxes[(band - 1) / 2] ?? 0),
  );
  const tallest = Math.max(...least.filter((_, band) => !isChannel(band)));
  const channelStep = ({ lanes, crossed }: Traffic, band: number, step: number): number => {
    const room = lanes > 0 ? (laneSteps[step] ?? 0) * (lanes + 1) : crossed ? (crossedSteps[step] ?? 0) : 0;
    return Math.max(least[band] ?? 0, room + (rims[band] ?? 0));
  };
  const rowStep = [
    tallest,
    Math.max(tallest, Math.min(tallestBox, tallest * 1.25)),
    Math.max(tallest, tallestBox),
  ];
  const steps = laneSteps.flatMap((_, step) => [
    traffic.map((each, band) => (isChannel(band) ? channelStep(each, band, step) : (least[band] ?? 0))),
    traffic.map((_each, band) => (isChannel(band) ? (least[band] ?? 0) : (rowStep[step] ?? tallest))),
  ]);
  return { least, steps };
};
