import { add, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { above, type Measured } from './measured.ts';

/** One page's worth, and what is left over. Nothing taken means that the first thing fits on no page. */
export interface Filled<A> {
  readonly taken: readonly A[];
  readonly rest: readonly A[];
}

/** Shorter things go to the next page whole; a thing that takes more than this part of a page may be split. */
const tallPart = 0.4;

/** How many things fit whole, and the height they take. */
const wholes = <A extends Measured<A>>(
  things: readonly A[],
  room: Length,
): { count: number; used: Length } => {
  let used = zero;
  for (const [index, thing] of things.entries()) {
    const bottom = add(used, above(things[index - 1], thing), thing.height);
    if (bottom > room) return { count: index, used };
    used = bottom;
  }
  return { count: things.length, used };
};

/** Without the headings at its end, unless nothing else is there. */
const withoutTrailingHeadings = <A extends Measured<A>>(things: readonly A[], count: number): number => {
  let kept = count;
  while (kept > 0 && things[kept - 1]?.keepWithNext) kept--;
  return kept;
};

/**
 * Fills one page from the top.
 * @param room the height to fill
 * @param page the height of a whole page, which decides what is tall enough to be split
 */
export const fill = <A extends Measured<A>>(things: readonly A[], room: Length, page: Length): Filled<A> => {
  const { count, used } = wholes(things, room);
  const next = things[count];
  if (!next) return { taken: things, rest: [] };
  const kept = withoutTrailingHeadings(things, count);
  const tall = next.height > scale(page, tallPart);
  if (tall || kept === 0) {
    const left = subtract(room, add(used, above(things[count - 1], next)));
    const parts = left > 0 ? next.split(left) : undefined;
    if (parts)
      return { taken: [...things.slice(0, count), parts[0]], rest: [parts[1], ...things.slice(count + 1)] };
  }
  return { taken: things.slice(0, kept), rest: things.slice(kept) };
};
