import type { XmlElement } from '../xml/element.ts';
import { attribute, setAttribute, walk } from '../xml/query.ts';

/** Gives out numbers from 1, the same for the same key. */
const counter = (): ((key: string) => number) => {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
};

/** Counters of one file: identifiers must be unique in all of it. */
export interface Identifiers {
  readonly bookmark: (key: string) => number;
  readonly drawing: (key: string) => number;
}

export const identifiers = (): Identifiers => ({ bookmark: counter(), drawing: counter() });

/**
 * Numbers bookmarks and drawings afresh: the library counts on through all documents of a process.
 * @param name the part's, since two parts may use the same number for drawings
 */
export const renumber = (root: XmlElement, name: string, given: Identifiers): void => {
  let drawings = 0;
  for (const found of walk(root)) {
    const id = attribute(found, 'w:id') ?? '';
    if (found.name === 'w:bookmarkStart' || found.name === 'w:bookmarkEnd') {
      setAttribute(found, 'w:id', given.bookmark(`${name} ${id}`));
    } else if (found.name === 'wp:docPr') {
      drawings += 1;
      setAttribute(found, 'id', given.drawing(`${name} ${drawings}`));
    }
  }
};
