import type { Block } from '../../document/node.ts';
import type { Length } from '../../unit/length.ts';
import { compose } from '../blocks/blocks.ts';
import type { Setting } from '../context.ts';
import { flowHeight } from '../paginate/measured.ts';
import { balance, type Pages, paginate } from '../paginate/paginate.ts';
import type { Atom } from '../piece.ts';
import { cardsPerRowChoices } from './card-choices.ts';
import { cutsIn } from './cuts.ts';
import { type Between, beyond, largestSizes, leastShrink, nextLarger, smallestSizes } from './ladder.ts';

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
      /** How many words are cut between letters. */
      readonly cuts: number;
      /** How tall it is, in pages, where nothing is lost between them: the need counts that has the most. */
      readonly tall: number;
    }
  | { readonly fits: false; readonly stuck: Atom };

type Fitting = Extract<Solution, { fits: true }>;

const attempt = (needs: readonly Need[], setting: Setting): Solution => {
  const { shrink, cardsPerRow } = setting;
  const atoms: (readonly Atom[])[] = [];
  const pages: Pages<Atom>[] = [];
  let tall = 0;
  let cuts = 0;
  for (const need of needs) {
    const composed = compose(need.blocks, { ...setting, width: need.width, room: need.height });
    const pagination = paginate(composed, need.height);
    if (!pagination.fits) return pagination;
    atoms.push(composed);
    pages.push(pagination.pages);
    cuts += cutsIn(composed);
    tall = Math.max(tall, flowHeight(composed) / Math.max(1, need.height));
  }
  return { fits: true, shrink, cardsPerRow, atoms, pages, cuts, tall };
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

const takes = (solution: Solution, pages: number, cuts: number): boolean =>
  solution.fits && pageCount(solution) <= pages && solution.cuts <= cuts;

/** Of its height, what content loses about from the largest sizes to the smallest. */
const usualLoss = 0.4;

/** The shrinking with which content that is too tall for one page at the largest sizes should fit; the smallest where that is unknown. */
const guessFor = (largest: Solution): number =>
  largest.fits ? beyond((largest.tall - 1) / (largest.tall * usualLoss)) : smallestSizes;

/** So often content is taken to lose as much height with each step; then its steps are halved. */
const mostGuesses = 4;

/** Where content may come to one page, by how tall it is at both ends; half way where that is unknown, or there are more pages. */
const aimFor = (at: Arrangements, pages: number): ((between: Between) => number) => {
  let guesses = 0;
  return ({ tooLittle, fitting }) => {
    const [above, below] = [at(tooLittle), at(fitting)];
    const guessed = pages === 1 && guesses++ < mostGuesses && above.fits && below.fits;
    const part = guessed && above.tall > below.tall ? (above.tall - 1) / (above.tall - below.tall) : 0.5;
    return tooLittle + (fitting - tooLittle) * part;
  };
};

/** The fewest pages, and the fewest words cut on them, and then the largest text that needs no more of either. */
const solveWith = (at: Arrangements): Solution => {
  const largest = at(largestSizes);
  if (takes(largest, 1, 0)) return largest;
  // Nothing takes less than one page: where text shrunk by a guess fits one, the smallest need not be tried.
  const guess = guessFor(largest);
  const enough = takes(at(guess), 1, 0);
  const tight = enough ? at(guess) : at(smallestSizes);
  if (!tight.fits) return tight;
  const fewest = pageCount(tight);
  const fits = (shrink: number): boolean => takes(at(shrink), fewest, tight.cuts);
  const tooLittle = fits(guess) ? largestSizes : guess;
  return at(leastShrink(fits, { tooLittle, fitting: tight.shrink }, aimFor(at, fewest)));
};

const better = (one: Solution, other: Solution): Solution => {
  if (!one.fits) return other;
  if (!other.fits) return one;
  const [ones, others] = [pageCount(one), pageCount(other)];
  if (ones !== others) return ones < others ? one : other;
  if (one.cuts !== other.cuts) return one.cuts < other.cuts ? one : other;
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

/** Whether there are fewer pages in an arrangement than in the best so far, or as many with fewer words cut or larger text. */
const mayBeat = (best: Solution, at: Arrangements): boolean => {
  if (!best.fits) return true;
  const pages = pageCount(best);
  const larger = nextLarger(best.shrink);
  return (
    (larger !== undefined && takes(at(larger), pages, best.cuts)) ||
    (best.cuts > 0 && takes(at(smallestSizes), pages, best.cuts - 1)) ||
    (pages > 1 && takes(at(smallestSizes), pages - 1, Number.POSITIVE_INFINITY))
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
