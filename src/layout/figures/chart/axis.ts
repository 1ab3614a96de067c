import type { ChartAxis } from '../../../package/chart/chart.ts';

/** An axis but for how its numbers are printed, which follows from its step. */
export type PlotAxis = Omit<ChartAxis, 'format'>;

/** Steps that people count in, within a power of ten. */
const niceSteps = [1, 2, 2.5, 5, 10];
const wantedSteps = 5;

/** The step that divides a span into about five. @param decimals no step is finer than the numbers that it is marked with */
const stepOf = (span: number, decimals: number): number => {
  const rough = span / wantedSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = power * (niceSteps.find((step) => step * power >= rough * 0.999) ?? 10);
  const finest = 10 ** -decimals;
  // 2.5 cannot be marked with the digits of 1.
  const whole = Math.round(nice / finest) * finest;
  return Math.max(finest, whole);
};

/** Sums of decimal steps without the dust of binary fractions. */
export const tidy = (value: number, digits = 12): number => Number(value.toPrecision(digits));

/** Digits of an end that nobody reads. */
const shares = 6;

/** From this part of the highest value on, a line that need not begin at zero does not: its course would be a flat one. */
const nearZero = 0.4;

interface Range {
  readonly least: number;
  readonly most: number;
}

const rangeOf = (values: readonly number[], fromZero: boolean): Range => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const counted =
    fromZero ||
    least === most ||
    (least >= 0 && least < most * nearZero) ||
    (most <= 0 && most > least * nearZero);
  return counted ? { least: Math.min(0, least), most: Math.max(0, most) } : { least, most };
};

/**
 * The axis of some values, its ends and steps round numbers.
 * @param fromZero bars and areas are read by their length, so they are counted from zero
 */
export const niceAxis = (values: readonly number[], fromZero: boolean, decimals: number): PlotAxis => {
  const { least, most } = rangeOf(values, fromZero);
  // One value, or none but zero: an axis has to have a length.
  const span = most - least || Math.abs(most) || 1;
  const step = stepOf(span, decimals);
  const from = tidy(Math.floor(least / step + 1e-9) * step);
  const to = tidy(Math.ceil(most / step - 1e-9) * step);
  return { least: from, most: to > from ? to : tidy(from + step), step: tidy(step), shown: true };
};

/** So near to the axis, in steps, a dot or a line seems to lie on it. */
const onAxis = { dots: 0.15, lines: 0.02 } as const;

/** The axis with a step more below it where the lowest of some values would lie on its line and seem to be nothing. */
export const raised = (axis: PlotAxis, values: readonly number[], drawn: keyof typeof onAxis): PlotAxis => {
  const { least, step } = axis;
  const isRead = drawn === 'dots' ? least !== 0 : least > 0;
  const isLow = isRead && Math.min(...values) - least < step * onAxis[drawn];
  return isLow ? { ...axis, least: tidy(least - step) } : axis;
};

/**
 * The axis where each value is written beside its bar: the longest bar fills the room, and nothing is marked.
 * @param room the part of the plot that labels of values below zero take beyond the longest bar
 */
export const bareAxis = (values: readonly number[], room: number): PlotAxis => {
  const { least, most } = rangeOf(values, true);
  const span = most - least || 1;
  const below = least < 0 ? (span * room) / (1 - room) : 0;
  return {
    least: tidy(least - below, shares),
    most: most > least ? most : least + 1,
    step: tidy(span),
    shown: false,
  };
};

/** All marks of an axis. */
export const marksOf = ({ least, most, step }: PlotAxis): readonly number[] =>
  Array.from({ length: Math.round((most - least) / step) + 1 }, (_, index) => tidy(least + index * step));
