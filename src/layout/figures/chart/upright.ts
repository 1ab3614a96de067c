import type { Furniture } from './furniture.ts';
import type { KindPlan } from './plan.ts';

/** In points: what a plot with an upright axis needs, and where it becomes too tall. */
const least = 150;
const most = 340;
/** The height that looks best, as a part of the width. */
const proportion = 0.46;

/** The heights of charts whose axis of values stands upright. */
export const standingHeights = ({ top, width }: Furniture): Omit<KindPlan, 'plotAt'> => ({
  least: top + least,
  isCramped: false,
  comfortable: Math.min(most, Math.max(top + least, width * proportion)),
  most: top + most,
});
