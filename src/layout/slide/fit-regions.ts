import type { Setting } from '../context.ts';
import { fitsWithin, type Need, pageCount, solve } from '../fit/solve.ts';
import type { Pages } from '../paginate/paginate.ts';
import type { Atom } from '../piece.ts';
import { type RegionContent, siblingSets } from './region-content.ts';

/** A region and the pages of its content. */
export interface FittedRegion extends RegionContent {
  readonly pages: Pages<Atom>;
  readonly shrink: number;
  readonly cardsPerRow: number;
}

export type FittedRegions =
  | { readonly fits: true; readonly regions: readonly FittedRegion[]; readonly parts: number }
  | { readonly fits: false; readonly stuck: Atom };

const needsOf = (set: readonly RegionContent[]): readonly Need[] =>
  set.map(({ blocks, box }) => ({ blocks, width: box.width, height: box.height }));

/** True where all regions fit on one slide with no text shrunk further than that. */
export const regionsFitWithin = (
  contents: readonly RegionContent[],
  setting: Setting,
  shrink: number,
): boolean => siblingSets(contents).every((set) => fitsWithin(needsOf(set), setting, shrink));

/** Fits each set of sibling regions; the slide goes on for as long as the longest of them. */
export const fitRegions = (contents: readonly RegionContent[], setting: Setting): FittedRegions => {
  const regions: FittedRegion[] = [];
  let parts = 1;
  for (const set of siblingSets(contents)) {
    const solution = solve(needsOf(set), setting);
    if (!solution.fits) return solution;
    parts = Math.max(parts, pageCount(solution));
    for (const [index, content] of set.entries())
      regions.push({
        ...content,
        pages: solution.pages[index] ?? [],
        shrink: solution.shrink,
        cardsPerRow: solution.cardsPerRow,
      });
  }
  return { fits: true, regions, parts };
};
