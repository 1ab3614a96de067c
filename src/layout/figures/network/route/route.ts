import type { Side } from '../../../scene.ts';

/**
 * Rows and the channels between them are bands, numbered from the top: row r is band 2r + 1, the channel above it 2r, the
 * one below it 2r + 2. Columns and the channels beside them are strips, numbered likewise from the left.
 */
export const bandOf = (index: number): number => 2 * index + 1;
export const isChannel = (band: number): boolean => band % 2 === 0;

/** A way from one actor to another: level and upright stretches by turns. */
export interface Route {
  /** True where the first stretch is level. */
  readonly level: boolean;
  /** The band of each level stretch and the strip of each upright one, in order. */
  readonly lines: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly sides: { readonly from: Side; readonly to: Side };
}

/** One straight part of a route. */
export interface Stretch {
  readonly level: boolean;
  /** The band that it runs in where it is level, else the strip. */
  readonly line: number;
  /** The strips (of an upright one: bands) where it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Whether it begins or ends at a box. */
  readonly starts: boolean;
  readonly ends: boolean;
  /** The first and the last strip or band that it touches; that of a box which it only leads to is not among them. */
  readonly first: number;
  readonly last: number;
}

/** A stretch by the places around it; there are many, so they are made as plainly as can be. */
export const stretch = (
  level: boolean,
  line: number,
  from: number,
  to: number,
  starts: boolean,
  ends: boolean,
): Stretch => {
  const forward = Math.sign(to - from);
  const begins = starts ? from + forward : from;
  const reaches = ends ? to - forward : to;
  const [first, last] = forward < 0 ? [reaches, begins] : [begins, reaches];
  return { level, line, from, to, starts, ends, first, last };
};

/** True where two stretches of one band or strip run beside each other, and so need lanes of their own. */
export const beside = (one: Stretch, other: Stretch): boolean =>
  one.first <= other.last && other.first <= one.last;
