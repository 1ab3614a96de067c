import type { Document, Figure, Node, Table } from '../document/node.ts';
import { walk } from '../document/walk.ts';
import { fillPattern } from '../unit/pattern.ts';
import type { ResolveWords } from './words.ts';

type Numbered = (Figure | Table) & { readonly id: string };

/** A caption is what shows a number, and an id what gives it the same in both documents. */
const isNumbered = (node: Node): node is Numbered =>
  (node.kind === 'figure' || node.kind === 'table') && node.id !== undefined && node.caption !== undefined;

/** Figures and tables with a caption by their id, in the order of first use. */
const numberedIn = (documents: readonly Document[]): ReadonlyMap<string, Numbered> => {
  const found = new Map<string, Numbered>();
  for (const document of documents)
    for (const node of walk(document)) if (isNumbered(node) && !found.has(node.id)) found.set(node.id, node);
  return found;
};

export interface Figures {
  readonly numbers: ReadonlyMap<string, number>;
  /** "Figure 2", "Table 1", by the id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Numbers captioned figures, and captioned tables apart from them, each from 1 in the order of the documents as given. */
export const numberFigures = (documents: readonly Document[], words: ResolveWords): Figures => {
  const numbers = new Map<string, number>();
  const labels = new Map<string, string>();
  const last = { figure: 0, table: 0 };
  for (const [id, { kind }] of numberedIn(documents)) {
    last[kind] += 1;
    numbers.set(id, last[kind]);
    labels.set(id, fillPattern(words[kind], { number: String(last[kind]) }));
  }
  return { numbers, labels };
};
