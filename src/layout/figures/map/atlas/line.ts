import type { Geometry } from './geometry.ts';

/** Points one after another, two numbers each: longitude and latitude, or x and y. A coast of a thousand is one list. */
export type Line = readonly number[];

/** A line of the atlas, opened: its positions, and the rank of each. */
export interface RankedLine {
  readonly positions: Line;
  readonly ranks: Line;
}

/** The part of the Earth that is looked at; longitudes are counted from `centre`. */
export interface Window {
  readonly centre: number;
  /** Degrees to the west and to the east of the centre. */
  readonly halfWidth: number;
  readonly south: number;
  readonly north: number;
}

const turn = 360;

/** A longitude as a distance from another: -180 to 180. */
export const eastOf = (longitude: number, centre: number): number =>
  ((((longitude - centre + turn / 2) % turn) + turn) % turn) - turn / 2;

const isSeen = (longitude: number, latitude: number, window: Window): boolean =>
  latitude >= window.south &&
  latitude <= window.north &&
  Math.abs(eastOf(longitude, window.centre)) <= window.halfWidth;

/**
 * Off the window a line is coarser by so many doublings of the area: eight times as far off its course as within, where
 * that can just be seen, and still not far enough to reach the frame.
 */
const coarser = 6;

/** Signs of base 64 begin at `#` and leave the backslash out. */
const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code - (code > 92 ? 36 : 35);
};

/** Where in a packed line reading is. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** The next number: five bits a sign, the low ones first; the sixth bit says that more follow, the lowest is the minus. */
const readSigned = (cursor: Cursor): number => {
  const { text } = cursor;
  let value = 0;
  let shift = 0;
  let digit = digitAt(text, cursor.at++);
  for (; digit > 31; digit = digitAt(text, cursor.at++)) {
    value |= (digit & 31) << shift;
    shift += 5;
  }
  value |= digit << shift;
  return value & 1 ? -(value >> 1) : value >> 1;
};

/** A line with all its points. */
export const openLine = (packed: string, { scale, translate }: Geometry): RankedLine => {
  const [scaleX = 1, scaleY = 1] = scale;
  const [left = 0, bottom = 0] = translate;
  const positions: number[] = [];
  const ranks: number[] = [];
  const cursor: Cursor = { text: packed, at: 0 };
  let x = 0;
  let y = 0;
  while (cursor.at < packed.length) {
    ranks.push(digitAt(packed, cursor.at++));
    x += readSigned(cursor);
    y += readSigned(cursor);
    positions.push(left + x * scaleX, bottom + y * scaleY);
  }
  return { positions, ranks };
};

/**
 * A line's points of at least that rank; where it runs off the window only those that keep its course. So a long coast
 * costs hardly more than the part of it that is seen.
 */
export const thinned = ({ positions, ranks }: RankedLine, least: number, window: Window): Line => {
  const kept: number[] = [];
  let wasSeen = false;
  /** The last point off the window, where it was left out: the line comes in from there. */
  let before: number | undefined;
  for (let index = 0; index < ranks.length; index++) {
    const rank = ranks[index] ?? 0;
    if (rank < least) continue;
    const longitude = positions[2 * index] ?? 0;
    const latitude = positions[2 * index + 1] ?? 0;
    const seen = isSeen(longitude, latitude, window);
    if (seen && before !== undefined) kept.push(positions[2 * before] ?? 0, positions[2 * before + 1] ?? 0);
    const keeps = seen || wasSeen || rank >= least + coarser;
    if (keeps) kept.push(longitude, latitude);
    before = keeps ? undefined : index;
    wasSeen = seen;
  }
  return kept;
};
