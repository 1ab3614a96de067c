import { compose } from '../blocks/blocks.ts';
import type { Setting } from '../context.ts';
import { cutsIn } from '../fit/cuts.ts';
import { largestSizes } from '../fit/ladder.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom } from '../piece.ts';
import type { FittedRegion, FittedRegions } from './fit-regions.ts';
import { reachOf, wellFilled } from './fullness.ts';
import { muted } from './muted.ts';

/** By how much of its style's range text grows beyond the largest size where a slide would be thin, the most first. */
const growths = [1, 0.75, 0.5, 0.25] as const;

/** Larger text takes no more of its region than this: a slide that was thin is not crowded. */
const mostFilled = 0.9;

type Fitting = Extract<FittedRegions, { fits: true }>;

/** Text at its largest on a single slide, all of it from the top, which leaves more than a third of each region empty. */
const isThin = ({ regions, parts }: Fitting): boolean =>
  parts === 1 &&
  regions.every(
    ({ pages, shrink, region, box }) =>
      shrink === largestSizes && region.anchor === 'top' && reachOf(pages.flat(), box.height) < wellFilled,
  );

const composed = (region: FittedRegion, growth: number, setting: Setting): readonly Atom[] => {
  const { blocks, box, cardsPerRow } = region;
  const shrink = largestSizes - growth;
  return compose(blocks, { ...setting, width: box.width, room: box.height, cardsPerRow, shrink });
};

/** Whether a region has room for text so much larger, and no more of its words are cut for it. */
const takes = (region: FittedRegion, growth: number, setting: Setting): boolean => {
  const atoms = composed(region, growth, setting);
  const { pages, box } = region;
  return flowHeight(atoms) <= box.height * mostFilled && cutsIn(atoms) <= cutsIn(pages.flat());
};

/** A slide that would be thin with its text larger, in all regions alike, as far as there is room; any other as it is. */
export const enlarged = (fitted: Fitting, setting: Setting): Fitting => {
  if (!isThin(fitted)) return fitted;
  const { report, open } = muted(setting.context.report);
  const tried = { ...setting, context: { ...setting.context, report } };
  const growth = growths.find((each) => fitted.regions.every((region) => takes(region, each, tried)));
  if (growth === undefined) return fitted;
  const regions = fitted.regions.map((region) => ({
    ...region,
    shrink: largestSizes - growth,
    pages: [composed(region, growth, tried)],
  }));
  open();
  return { ...fitted, regions };
};
