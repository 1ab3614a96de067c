/**
 * The attributes of an element: a map that keeps its order. Elements have few or none, and there are tens of thousands of
 * them at once: a list of names and values takes a third of a `Map`'s memory, and is searched as fast.
 */
export class Attributes implements Iterable<readonly [string, string]> {
  /** Name, value, name, value. */
  readonly #flat: string[];

  /** @param flat name, value, name, value, no name twice; the list is kept, not copied */
  constructor(flat: string[] = []) {
    this.#flat = flat;
  }

  get size(): number {
    return this.#flat.length / 2;
  }

  #at(name: string): number {
    const flat = this.#flat;
    for (let index = 0; index < flat.length; index += 2) if (flat[index] === name) return index;
    return -1;
  }

  has(name: string): boolean {
    return this.#at(name) !== -1;
  }

  get(name: string): string | undefined {
    const index = this.#at(name);
    return index === -1 ? undefined : this.#flat[index + 1];
  }

  set(name: string, value: string): void {
    const index = this.#at(name);
    if (index === -1) this.#flat.push(name, value);
    else this.#flat[index + 1] = value;
  }

  delete(name: string): void {
    const index = this.#at(name);
    if (index !== -1) this.#flat.splice(index, 2);
  }

  clear(): void {
    this.#flat.length = 0;
  }

  copy(): Attributes {
    return new Attributes(this.#flat.slice());
  }

  /** As a loop over the pairs, without making them. */
  each(visit: (name: string, value: string) => void): void {
    const flat = this.#flat;
    for (let index = 0; index < flat.length; index += 2) visit(flat[index] ?? '', flat[index + 1] ?? '');
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name;
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, string]> {
    for (let index = 0; index < this.#flat.length; index += 2)
      yield [this.#flat[index] ?? '', this.#flat[index + 1] ?? ''];
  }
}
