import type { Positions } from '../brief.ts';

type Key = string | number;

/** What a copy was made of, and for a list with gaps closed where each of its entries stood. */
interface Original {
  readonly container: object;
  readonly places: readonly number[] | undefined;
}

/** Copies of a brief's objects, by which positions of the originals are found. */
export interface Copies {
  readonly of: (original: object, copy: object, places?: readonly number[]) => void;
  readonly positions: Positions;
  /** What a copy was made of in the end; what is no copy, itself. */
  readonly originalOf: (copy: object) => object;
}

/** Remembers what copies were made of, copies of copies too. Holds on to no object. */
export const copiesOf = (positions: Positions): Copies => {
  const originals = new WeakMap<object, Original>();
  const placeOf = (container: object, key: Key): readonly [object, Key] => {
    const original = originals.get(container);
    if (!original) return [container, key];
    const place = typeof key === 'number' ? (original.places?.[key] ?? key) : key;
    return placeOf(original.container, place);
  };
  const originalOf = (copy: object): object => {
    const original = originals.get(copy);
    return original ? originalOf(original.container) : copy;
  };
  return {
    originalOf,
    of: (container, copy, places) => {
      if (container !== copy) originals.set(copy, { container, places });
    },
    positions: { valueOf: (container, key) => positions.valueOf(...placeOf(container, key)) },
  };
};
