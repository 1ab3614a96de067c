import type { Head, Stroke } from '../layout/scene.ts';
import { toPoints } from '../unit/length.ts';
import { element } from './xml.ts';

/** Points of the page, across and down. */
export type Pair = readonly [number, number];

/** Office draws the heads of thin lines as if they were this wide, in points. */
const leastWidth = 2;

/** A head of middle size is three times as long and as wide as its line. */
const sizeOf = ({ width }: Stroke): number => 3 * Math.max(leastWidth, toPoints(width));

interface Aim {
  readonly tip: Pair;
  /** One point further along the line. */
  readonly along: Pair;
  readonly size: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const polygon = (corners: readonly Pair[]): string =>
  `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** The point so far back along the line and so far beside it, in shares of the head's size. */
const at = ({ tip: [x, y], along: [dx, dy], size }: Aim, back: number, beside: number): Pair => [
  x - dx * back * size - dy * beside * size,
  y - dy * back * size + dx * beside * size,
];

type Drawer = (aim: Aim, fill: string) => string;

const drawers: Readonly<Record<Exclude<Head, 'none'>, Drawer>> = {
  arrow: (aim, fill) => element('path', { d: polygon([aim.tip, at(aim, 1, 0.5), at(aim, 1, -0.5)]), fill }),
  dot: ({ tip: [cx, cy], size }, fill) => element('circle', { cx, cy, r: size / 2, fill }),
  diamond: (aim, fill) =>
    element('path', {
      d: polygon([at(aim, -0.5, 0), at(aim, 0, 0.5), at(aim, 0.5, 0), at(aim, 0, -0.5)]),
      fill,
    }),
};

const aimOf = (tip: Pair, before: Pair, stroke: Stroke): Aim => {
  const [dx, dy] = [tip[0] - before[0], tip[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return { tip, along: [dx / length, dy / length], size: sizeOf(stroke) };
};

/** How far before its end the line itself stops, so that it does not show beside the tip of its head. */
const shortened: Readonly<Record<Head, number>> = { none: 0, arrow: 0.8, dot: 0, diamond: 0 };

/**
 * The head at the end of a line, and where the line itself is to end.
 * @param before the point from which the line comes
 */
export const headAt = (
  head: Head,
  tip: Pair,
  before: Pair,
  stroke: Stroke,
): { readonly markup: string; readonly end: Pair } => {
  if (head === 'none') return { markup: '', end: tip };
  const aim = aimOf(tip, before, stroke);
  return { markup: drawers[head](aim, `#${stroke.colour}`), end: at(aim, shortened[head], 0) };
};
