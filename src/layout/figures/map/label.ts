import type { Lettering } from './lettering.ts';
import type { Obstacles } from './obstacles.ts';
import type { Rect } from './rect.ts';
import type { Spot } from './view.ts';

/** Words that have found their place. */
export interface Label {
  readonly lettering: Lettering;
  readonly rect: Rect;
  readonly align: 'start' | 'centre' | 'end';
  /** In PowerPoint's selection pane. */
  readonly name: string;
}

/** Where a label may stand beside its mark: to the sides first, then above and below, then at the corners. */
const positions: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/** From the edge of the mark, in points. */
const distances = [2.5, 5.5, 9.5];

const alignments = { '-1': 'end', '0': 'centre', '1': 'start' } as const;

/** Between the words of a box and its mark nothing is lost at a corner. */
const slant = 0.7;

const boxAt = (
  [x, y]: Spot,
  radius: number,
  { width, height }: Lettering,
  position: readonly number[],
): Rect => {
  const [sideways = 0, upright = 0] = position;
  const reach = sideways !== 0 && upright !== 0 ? radius * slant : radius;
  return {
    x: x + sideways * (reach + width / 2) - width / 2,
    y: y + upright * (reach + height / 2) - height / 2,
    width,
    height,
  };
};

/**
 * The first free place for a label beside a mark.
 * @param radius of the mark
 * @returns `undefined` where there is none: its words are left to the key
 */
export const labelBeside = (
  at: Spot,
  radius: number,
  lettering: Lettering,
  name: string,
  obstacles: Obstacles,
): Label | undefined => {
  for (const distance of distances)
    for (const position of positions) {
      const rect = boxAt(at, radius + distance, lettering, position);
      if (!obstacles.isFree(rect)) continue;
      obstacles.take(rect);
      return { lettering, rect, align: alignments[position[0]], name };
    }
  return undefined;
};
