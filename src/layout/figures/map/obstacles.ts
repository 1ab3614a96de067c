import { grown, holds, overlaps, type Rect } from './rect.ts';
import type { Spot } from './view.ts';

/** What labels keep clear of: lines, and boxes that are taken. */
export interface Obstacles {
  /** True where a box lies in the frame, on no line and on no box. */
  readonly isFree: (rect: Rect) => boolean;
  /** Of spots those about which such a box is free, with a margin: asked of all spots of a country, so that no box is made for them. */
  readonly freeAround: (
    spots: readonly Spot[],
    size: Pick<Rect, 'width' | 'height'>,
    margin: number,
  ) => readonly Spot[];
  /** True where a box meets no other box, whatever lines run under it. */
  readonly isClear: (rect: Rect) => boolean;
  readonly take: (rect: Rect) => void;
}

/** Lines are looked up in squares of this side, in points. */
const cell = 2.5;

/** Between text and whatever it keeps clear of. */
const gap = 1.2;

/** Between text and the frame. */
const margin = 3;

/** Counts of crossed squares above and to the left of each corner: a box is looked up at its four corners. */
const summed = (marks: Uint8Array, columns: number, rows: number): Uint32Array => {
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      inRow += marks[row * columns + column] ?? 0;
      sums[(row + 1) * (columns + 1) + column + 1] = inRow + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  return sums;
};

const squaresOf = (lines: readonly (readonly Spot[])[], columns: number, rows: number): Uint8Array => {
  const marks = new Uint8Array(columns * rows);
  const mark = (x: number, y: number): void => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    if (column >= 0 && row >= 0 && column < columns && row < rows) marks[row * columns + column] = 1;
  };
  for (const line of lines)
    for (const [index, [x, y]] of line.entries()) {
      const [fromX, fromY] = line[index - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / (cell / 2)));
      for (let step = 0; step <= steps; step++)
        mark(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
    }
  return marks;
};

/** The obstacles of a frame of that size in which these lines run. */
export const obstaclesIn = (
  width: number,
  height: number,
  lines: readonly (readonly Spot[])[],
): Obstacles => {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const sums = summed(squaresOf(lines, columns, rows), columns, rows);
  const frame = grown({ x: 0, y: 0, width, height }, -margin);
  const taken: Rect[] = [];
  const at = (x: number, y: number): number => sums[y * (columns + 1) + x] ?? 0;
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const crossed = (x: number, y: number, width: number, height: number): boolean => {
    const left = clamp(Math.floor(x / cell), columns);
    const top = clamp(Math.floor(y / cell), rows);
    const right = clamp(Math.ceil((x + width) / cell), columns);
    const bottom = clamp(Math.ceil((y + height) / cell), rows);
    return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) > 0;
  };
  const isClear = (rect: Rect): boolean => holds(frame, rect) && !taken.some((box) => overlaps(box, rect));
  return {
    isClear,
    isFree: (rect) => {
      const box = grown(rect, gap);
      return !crossed(box.x, box.y, box.width, box.height) && isClear(box);
    },
    freeAround: (spots, size, margin) => {
      const width = size.width + 2 * margin + 2 * gap;
      const height = size.height + 2 * margin + 2 * gap;
      const free: Spot[] = [];
      for (const spot of spots) {
        const x = spot[0] - width / 2;
        const y = spot[1] - height / 2;
        if (!crossed(x, y, width, height) && isClear({ x, y, width, height })) free.push(spot);
      }
      return free;
    },
    take: (rect) => {
      taken.push(rect);
    },
  };
};
