/**
 * Moves labels apart that stand one above the other, as little as needed.
 * @param wanted the height of each label's middle, counted from the top
 * @param apart the least distance between two middles
 * @returns the height of each, in the same order, between `from` and `to`
 */
export const apart = (
  wanted: readonly number[],
  distance: number,
  from: number,
  to: number,
): readonly number[] => {
  const order = wanted
    .map((_, index) => index)
    .sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = new Map<number, number>();
  let next = from;
  for (const index of order) {
    const height = Math.max(next, wanted[index] ?? from);
    placed.set(index, height);
    next = height + distance;
  }
  let last = to;
  for (const index of order.toReversed()) {
    const height = Math.min(last, placed.get(index) ?? to);
    placed.set(index, height);
    last = height - distance;
  }
  return wanted.map((_, index) => placed.get(index) ?? from);
};
