import { add, emu, type Length, scale, subtract } from '../../../unit/length.ts';

/** What a column asks for, its padding included. */
export interface ColumnWish {
  /** Below this a word is cut. */
  readonly least: Length;
  /** At this nothing breaks. */
  readonly natural: Length;
  /** The share of the width that the template gives it. */
  readonly weight: number | undefined;
}

const sum = (values: readonly Length[]): Length => add(...values);

const shared = (total: Length, weights: readonly number[]): readonly Length[] => {
  const all = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => scale(total, all === 0 ? 1 / weights.length : weight / all));
};

/** Columns that ask for no more than this part of the width get it: dates and numbers do not break. */
const modest = 0.16;

const leastOf = (wishes: readonly ColumnWish[], width: Length): readonly Length[] => {
  const kind = wishes.map((wish) => (wish.natural <= width * modest ? wish.natural : wish.least));
  return sum(kind) < width ? kind : wishes.map((wish) => wish.least);
};

/** As a browser lays out a table: least widths first, what is left over by what each column still lacks. */
const automatic = (wishes: readonly ColumnWish[], width: Length): readonly Length[] => {
  const least = leastOf(wishes, width);
  const natural = wishes.map((wish) => wish.natural);
  if (sum(least) >= width) return shared(width, least);
  if (sum(natural) <= width) {
    const extra = shared(subtract(width, sum(natural)), natural);
    return natural.map((value, index) => add(value, extra[index] ?? emu(0)));
  }
  const lacks = wishes.map((wish, index) => subtract(wish.natural, least[index] ?? wish.least));
  const extra = shared(subtract(width, sum(least)), lacks);
  return least.map((value, index) => add(value, extra[index] ?? emu(0)));
};

/** Roundings are settled in the last column, so that the columns fill the width to the unit. */
const exact = (widths: readonly Length[], width: Length): readonly Length[] =>
  widths.map((value, index) =>
    index === widths.length - 1 ? subtract(width, sum(widths.slice(0, -1))) : value,
  );

interface Share {
  readonly weight: number;
  readonly least: Length;
}

/** Each its share, but a column whose longest word is wider than that gets the word's width and the others share the rest. */
const sharedAbove = (shares: readonly Share[], width: Length): readonly Length[] => {
  const wanted = shared(
    width,
    shares.map(({ weight }) => weight),
  );
  const isShort = shares.map(({ least }, index) => (wanted[index] ?? 0) < least);
  const kept = sum(shares.filter((_, index) => isShort[index]).map(({ least }) => least));
  const others = shares.filter((_, index) => !isShort[index]);
  if (kept === 0 || kept + sum(others.map(({ least }) => least)) > width) return wanted;
  const rest = [...sharedAbove(others, subtract(width, kept))];
  return shares.map(({ least }, index) => (isShort[index] ? least : (rest.shift() ?? least)));
};

/** A column without a weight counts as one of the average weight. */
const weighted = (wishes: readonly ColumnWish[], width: Length): readonly Length[] => {
  const given = wishes.flatMap((wish) => (wish.weight === undefined ? [] : [wish.weight]));
  const average = given.reduce((a, b) => a + b, 0) / given.length;
  return sharedAbove(
    wishes.map(({ weight, least }) => ({ weight: weight ?? average, least })),
    width,
  );
};

/** The widths of a table's columns, which together are the width of the table. */
export const columnWidths = (wishes: readonly ColumnWish[], width: Length): readonly Length[] =>
  exact(
    wishes.some((wish) => wish.weight !== undefined) ? weighted(wishes, width) : automatic(wishes, width),
    width,
  );
