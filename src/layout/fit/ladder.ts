/** Sixteen steps: half a point each where a style spans eight points. */
const steps = 16;

export const largestSizes = 0;
export const smallestSizes = 1;
/** Where the search for what fits begins. */
export const halfWay = 0.5;

/** The next step up from some shrinking; `undefined` from the largest. */
export const nextLarger = (shrink: number): number | undefined =>
  shrink === largestSizes ? undefined : Math.max(largestSizes, shrink - 1 / steps);

/**
 * The least shrinking that fits, by halving; text that fits at one size is taken to fit at all smaller ones.
 * @param fits known to be true at the smallest sizes
 */
export const leastShrink = (fits: (shrink: number) => boolean): number => {
  if (fits(largestSizes)) return largestSizes;
  let [tooLarge, fitting] = [0, steps];
  while (fitting - tooLarge > 1) {
    const middle = (tooLarge + fitting) >> 1;
    if (fits(middle / steps)) fitting = middle;
    else tooLarge = middle;
  }
  return fitting / steps;
};
