import type { Span } from '../diagnostic/span.ts';

type Key = string | number;

/** Where the values of a file stand, found by the object that holds a value and its key there. */
export interface PositionTable {
  /** @returns the span of the value under `key` in `container`, or `undefined` for an object that is not of the file. */
  readonly valueOf: (container: object, key: Key) => Span | undefined;
  /** @returns the span of the key itself; `undefined` for an entry of a list and for what a shorthand left out. */
  readonly keyOf: (container: object, key: Key) => Span | undefined;
  /** @returns the span of the whole container. */
  readonly spanOf: (container: object) => Span | undefined;
}

interface Place {
  readonly value: Span;
  readonly key: Span | undefined;
}

export interface PositionStore extends PositionTable {
  readonly put: (container: object, key: Key, value: Span, keySpan?: Span) => void;
  /** Gives `copy` and all it holds the places of `original`: two trees of the same keys. */
  readonly carryOver: (original: object, copy: object) => void;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A position store that holds on to no object: what is gone is forgotten. */
export const positionStore = (): PositionStore => {
  const places = new WeakMap<object, Map<Key, Place>>();
  const wholes = new WeakMap<object, Span>();
  const put: PositionStore['put'] = (container, key, value, keySpan) => {
    const held: unknown = Reflect.get(container, key);
    if (isContainer(held)) wholes.set(held, value);
    const own = places.get(container) ?? new Map<Key, Place>();
    own.set(key, { value, key: keySpan });
    places.set(container, own);
  };
  const carryOver = (original: object, copy: object): void => {
    const own = places.get(original);
    if (own && original !== copy) places.set(copy, own);
    const whole = wholes.get(original);
    if (whole) wholes.set(copy, whole);
    for (const [key, value] of Object.entries(original)) {
      const other: unknown = Reflect.get(copy, key);
      if (isContainer(value) && isContainer(other)) carryOver(value, other);
    }
  };
  return {
    put,
    carryOver,
    spanOf: (container) => wholes.get(container),
    valueOf: (container, key) => places.get(container)?.get(key)?.value,
    keyOf: (container, key) => places.get(container)?.get(key)?.key,
  };
};
