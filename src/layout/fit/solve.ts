import type { Block } from '../../document/node.ts';
import type { Length } from '../../unit/length.ts';
import { compose } from '../blocks/blocks.ts';
import type { Setting } from '../context.ts';
import { balance, type Pages, paginate } from '../paginate/paginate.ts';
import type { Atom } from '../piece.ts';
import { cardsPerRowChoices } from './card-choices.ts';
import { halfWay, largestSizes, leastShrink, nextLarger, smallestSizes } from './ladder.ts';

/** Content and the room it has on each slide. */
export interface Need {
  readonly blocks: readonly Block[];
  readonly width: Length;
  readonly height: Length;
}

/** How content was made to fit; or the piece that fits nowhere. */
export type Solution =
  | {
      readonly fits: true;
      readonly shrink: number;
      readonly cardsPerRow: number;
      /** What was paginated, and the pages: one of each for each need. */
      readonly atoms: readonly (readonly Atom[])[];
      readonly pages: readonly Pages<Atom>[];
    }
  | { readonly fits: false; readonly stuck: Atom };

type Fitting = Extract<Solution, { fits: true }>;

const attempt = (needs: readonly Need[], setting: Setting): Solution => {
  const { shrink, cardsPerRow } = setting;
  const atoms: (readonly Atom[])[] = [];
  const pages: Pages<Atom>[] = [];
  for (const need of needs) {
    const composed = compose(need.blocks, { ...setting, width: need.width, room: need.height });
    const pagination = paginate(composed, need.height);
    if (!pagination.fits) return pagination;
    atoms.push(composed);
    pages.push(pagination.pages);
  }
  return { fits: true, shrink, cardsPerRow, atoms, pages };
};

const balanced = (solution: Solution, needs: readonly Need[]): Solution => {
  if (!solution.fits) return solution;
  const pages = needs.map(({ height }, index) =>
    balance(solution.atoms[index] ?? [], height, solution.pages[index] ?? []),
  );
  return { ...solution, pages };
};

export const pageCount = (solution: Fitting): number =>
  Math.max(1, ...solution.pages.map((pages) => pages.length));

/** What content comes to with so many cards in a row, by how far its text is shrunk; each is worked out once. */
type Arrangements = (shrink: number) => Solution;

const arrangementsOf = (needs: readonly Need[], setting: Setting): Arrangements => {
  const tried = new Map<number, Solution>();
  return (shrink) => {
    const known = tried.get(shrink) ?? attempt(needs, { ...setting, shrink });
    tried.set(shrink, known);
    return known;
  };
};

const takes = (solution: Solution, pages: number): boolean => solution.fits && pageCount(solution) <= pages;

/** The fewest pages, and then the largest text that needs no more of them. */
const solveWith = (at: Arrangements): Solution => {
  if (takes(at(largestSizes), 1)) return at(largestSizes);
  // Nothing takes less than one page: where text of half the way fits one, the smallest need not be tried.
  const tight = takes(at(halfWay), 1) ? at(halfWay) : at(smallestSizes);
  if (!tight.fits) return tight;
  const fewest = pageCount(tight);
  return at(leastShrink((shrink) => takes(at(shrink), fewest)));
};

const better = (one: Solution, other: Solution): Solution => {
  if (!one.fits) return other;
  if (!other.fits) return one;
  const [ones, others] = [pageCount(one), pageCount(other)];
  if (ones !== others) return ones < others ? one : other;
  return other.shrink < one.shrink ? other : one;
};

const choicesFor = (needs: readonly Need[]): readonly number[] =>
  cardsPerRowChoices(needs.flatMap((need) => need.blocks));

/** True where the content fits on one slide with no text shrunk further than that: far cheaper than `solve`. */
export const fitsWithin = (needs: readonly Need[], setting: Setting, shrink: number): boolean =>
  choicesFor(needs).some((cardsPerRow) => {
    const solution = attempt(needs, { ...setting, shrink, cardsPerRow });
    return solution.fits && pageCount(solution) === 1;
  });

/** Whether there are fewer pages in an arrangement than in the best so far, or as many with larger text. */
const mayBeat = (best: Solution, at: Arrangements): boolean => {
  if (!best.fits) return true;
  const pages = pageCount(best);
  const larger = nextLarger(best.shrink);
  return (
    (larger !== undefined && takes(at(larger), pages)) || (pages > 1 && takes(at(smallestSizes), pages - 1))
  );
};

/** The best of all arrangements of cards, the first of those that are equally good. */
const solveAny = (needs: readonly Need[], setting: Setting): Solution => {
  const [first = 1, ...others] = choicesFor(needs);
  let best = solveWith(arrangementsOf(needs, { ...setting, cardsPerRow: first }));
  for (const cardsPerRow of others) {
    const at = arrangementsOf(needs, { ...setting, cardsPerRow });
    if (mayBeat(best, at)) best = better(best, solveWith(at));
  }
  return best;
};

/**
 * Fits the content of regions that share one size: on one slide as large as may be, else on the fewest slides.
 * Cards are tried in more than one arrangement.
 */
export const solve = (needs: readonly Need[], setting: Setting): Solution =>
  balanced(solveAny(needs, setting), needs);
