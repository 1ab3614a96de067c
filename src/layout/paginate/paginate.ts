import { emu, type Length, point } from '../../unit/length.ts';
import { fillFrom } from './fill.ts';
import type { Measured } from './measured.ts';

export type Pages<A> = readonly (readonly A[])[];

/** Either the pages, or the first thing that fits on none and cannot be split. */
export type Pagination<A> =
  | { readonly fits: true; readonly pages: Pages<A> }
  | { readonly fits: false; readonly stuck: A };

const greedy = <A extends Measured<A>>(things: readonly A[], room: Length, page: Length): Pagination<A> => {
  const waiting = [...things];
  const pages: (readonly A[])[] = [];
  for (let from = 0; from < waiting.length; ) {
    const { taken, next, over } = fillFrom(waiting, from, room, page);
    const first = waiting[from];
    if (first && taken.length === 0)
      return { fits: false, stuck: waiting.find((each, at) => at >= from && !each.keepWithNext) ?? first };
    pages.push(taken);
    if (over) waiting[next] = over;
    from = next;
  }
  return { fits: true, pages };
};

/** How exactly the height of balanced pages is searched for. */
const precision = point(2);

/** The same number of pages with the least height of the fullest: 8 + 9 rather than 14 + 3. */
const evenly = <A extends Measured<A>>(things: readonly A[], room: Length, pages: Pages<A>): Pages<A> => {
  let best = pages;
  let [low, high] = [emu(room / pages.length / 2), room];
  while (high - low > precision) {
    const middle = emu((low + high) / 2);
    const attempt = greedy(things, middle, room);
    if (attempt.fits && attempt.pages.length === pages.length) {
      best = attempt.pages;
      high = middle;
    } else low = middle;
  }
  return best;
};

/**
 * Puts things on as few pages of the same height as will hold them, each as full as may be: to count pages by.
 * Nothing gives no page.
 */
export const paginate = <A extends Measured<A>>(things: readonly A[], room: Length): Pagination<A> =>
  greedy(things, room, room);

/** Spreads things over the same number of pages, evenly. */
export const balance = <A extends Measured<A>>(
  things: readonly A[],
  room: Length,
  pages: Pages<A>,
): Pages<A> => (pages.length < 2 ? pages : evenly(things, room, pages));
