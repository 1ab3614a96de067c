/** Names and values as a tag states them, never changed: elements whose tags read alike share one list. */
export interface Stated {
  /** Name, value, name, value. */
  readonly flat: readonly string[];
  /** What the list is in print, kept by who prints it first. */
  printed?: string;
}

const nothing: Stated = { flat: [], printed: '' };

/** Where a name stands in such a list; -1 where it does not. */
export const placeOf = (flat: readonly string[], name: string): number => {
  for (let index = 0; index < flat.length; index += 2) if (flat[index] === name) return index;
  return -1;
};

/**
 * The attributes of an element: a map that keeps its order. Elements have few or none, and there are tens of thousands of
 * them at once: a list of names and values takes a third of a `Map`'s memory, and is searched as fast. Whoever changes one
 * gets a list of its own.
 */
export class Attributes implements Iterable<readonly [string, string]> {
  #stated: Stated;

  constructor(stated: Stated = nothing) {
    this.#stated = stated;
  }

  /** The list itself: the same for two elements only where they state the same. */
  get stated(): Stated {
    return this.#stated;
  }

  get size(): number {
    return this.#stated.flat.length / 2;
  }

  has(name: string): boolean {
    return placeOf(this.#stated.flat, name) !== -1;
  }

  get(name: string): string | undefined {
    const { flat } = this.#stated;
    const place = placeOf(flat, name);
    return place === -1 ? undefined : flat[place + 1];
  }

  set(name: string, value: string): void {
    const { flat } = this.#stated;
    const place = placeOf(flat, name);
    if (place === -1) this.#stated = { flat: [...flat, name, value] };
    else if (flat[place + 1] !== value) this.#stated = { flat: flat.with(place + 1, value) };
  }

  delete(name: string): void {
    const { flat } = this.#stated;
    const place = placeOf(flat, name);
    if (place !== -1) this.#stated = { flat: flat.toSpliced(place, 2) };
  }

  clear(): void {
    this.#stated = nothing;
  }

  /** As a loop over the pairs, without making them. */
  each(visit: (name: string, value: string) => void): void {
    const { flat } = this.#stated;
    for (let index = 0; index < flat.length; index += 2) visit(flat[index] ?? '', flat[index + 1] ?? '');
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, string]> {
    const { flat } = this.#stated;
    for (let index = 0; index < flat.length; index += 2) yield [flat[index] ?? '', flat[index + 1] ?? ''];
  }
}
