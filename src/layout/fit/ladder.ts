/** Sixteen steps: half a point each where a style spans eight points. */
const steps = 16;

export const largestSizes = 0;
export const smallestSizes = 1;

/** The next step up from some shrinking; `undefined` from the largest. */
export const nextLarger = (shrink: number): number | undefined =>
  shrink === largestSizes ? undefined : Math.max(largestSizes, shrink - 1 / steps);

/** A shrinking that is too little, and one that fits. */
export interface Between {
  readonly tooLittle: number;
  readonly fitting: number;
}

const halfWay = ({ tooLittle, fitting }: Between): number => (tooLittle + fitting) / 2;

/**
 * The least shrinking that fits; text that fits at one size is taken to fit at all smaller ones.
 * @param between where it is, unless the largest sizes fit
 * @param aim where it is looked for next, time after time
 */
export const leastShrink = (
  fits: (shrink: number) => boolean,
  between: Between = { tooLittle: largestSizes, fitting: smallestSizes },
  aim: (between: Between) => number = halfWay,
): number => {
  if (fits(largestSizes)) return largestSizes;
  let [tooLittle, fitting] = [between.tooLittle * steps, between.fitting * steps];
  while (fitting - tooLittle > 1) {
    const aimed = Math.round(aim({ tooLittle: tooLittle / steps, fitting: fitting / steps }) * steps);
    const next = Math.max(tooLittle + 1, Math.min(aimed, fitting - 1));
    if (fits(next / steps)) fitting = next;
    else tooLittle = next;
  }
  return fitting / steps;
};

/** A step beyond the shrinking that is thought to be enough. */
export const beyond = (shrink: number): number =>
  Math.max(1, Math.min(steps, Math.ceil(shrink * steps) + 1)) / steps;
