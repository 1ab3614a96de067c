import type { Box, Insets } from '../../unit/box.ts';
import { toInches, toPoints } from '../../unit/length.ts';

/** A box in inches, as the library takes it. It reads a number of 100 or more as EMU, which no slide reaches. */
export interface BoxInInches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const boxInInches = (box: Box): BoxInInches => ({
  x: toInches(box.left),
  y: toInches(box.top),
  w: toInches(box.width),
  h: toInches(box.height),
});

/** The library writes the four numbers of a text box as left, right, bottom, top, in points. */
export const textMargin = (insets: Insets): [number, number, number, number] => [
  toPoints(insets.left),
  toPoints(insets.right),
  toPoints(insets.bottom),
  toPoints(insets.top),
];

/** Of a table cell: top, right, bottom, left, in inches (a top of one inch or more would be read as points). */
export const cellMargin = (insets: Insets): [number, number, number, number] => [
  toInches(insets.top),
  toInches(insets.right),
  toInches(insets.bottom),
  toInches(insets.left),
];
