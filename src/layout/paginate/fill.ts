import { add, type Length, scale, subtract, zero } from '../../unit/length.ts';
import { above, type Measured } from './measured.ts';

/** One page's worth, and what is left over. Nothing taken means that the first thing fits on no page. */
export interface Filled<A> {
  readonly taken: readonly A[];
  readonly rest: readonly A[];
}

/** Shorter things go to the next page whole; a thing that takes more than this part of a page may be split. */
const tallPart = 0.4;

/** How many things fit whole from some place on, and the height they take. */
const wholes = <A extends Measured<A>>(
  things: readonly A[],
  from: number,
  room: Length,
): { end: number; used: Length } => {
  let used = zero;
  let previous: A | undefined;
  for (let index = from; index < things.length; index++) {
    const thing = things[index];
    if (!thing) break;
    const bottom = add(used, above(previous, thing), thing.height);
    if (bottom > room) return { end: index, used };
    used = bottom;
    previous = thing;
  }
  return { end: things.length, used };
};

/** Without the headings at its end, unless nothing else is there. */
const withoutTrailingHeadings = <A extends Measured<A>>(
  things: readonly A[],
  from: number,
  end: number,
): number => {
  let kept = end;
  while (kept > from && things[kept - 1]?.keepWithNext) kept--;
  return kept;
};

/** One page's worth of many things, and where the next page begins. */
interface FilledFrom<A> {
  readonly taken: readonly A[];
  readonly next: number;
  /** What is left of the thing at `next`, where that was split. */
  readonly over: A | undefined;
}

/**
 * Fills one page from the top with the things from some place on.
 * @param room the height to fill
 * @param page the height of a whole page, which decides what is tall enough to be split
 */
export const fillFrom = <A extends Measured<A>>(
  things: readonly A[],
  from: number,
  room: Length,
  page: Length,
): FilledFrom<A> => {
  const { end, used } = wholes(things, from, room);
  const next = things[end];
  if (!next) return { taken: things.slice(from), next: end, over: undefined };
  const kept = withoutTrailingHeadings(things, from, end);
  const tall = next.height > scale(page, tallPart);
  if (tall || kept === from) {
    const left = subtract(room, add(used, above(end > from ? things[end - 1] : undefined, next)));
    const parts = left > 0 ? next.split(left) : undefined;
    if (parts) return { taken: [...things.slice(from, end), parts[0]], next: end, over: parts[1] };
  }
  return { taken: things.slice(from, kept), next: kept, over: undefined };
};

/** Fills one page with things. @param room the height to fill @param page as in `fillFrom` */
export const fill = <A extends Measured<A>>(things: readonly A[], room: Length, page: Length): Filled<A> => {
  const { taken, next, over } = fillFrom(things, 0, room, page);
  return { taken, rest: over ? [over, ...things.slice(next + 1)] : things.slice(next) };
};
