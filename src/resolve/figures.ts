import type { Document, Figure, Node, Table } from '../document/node.ts';
import { walk } from '../document/walk.ts';
import { fillPattern } from '../unit/pattern.ts';
import type { ResolveWords } from './words.ts';

type Numbered = (Figure | Table) & { readonly id: string };

/** A caption is what shows a number, and an id what gives it the same in both documents. */
const isNumbered = (node: Node): node is Numbered =>
  (node.kind === 'figure' || node.kind === 'table') && node.id !== undefined && node.caption !== undefined;

/** A figure of nothing but a table that is not drawn is a table to its readers. */
const seriesOf = (node: Numbered): 'figure' | 'table' => {
  if (node.kind === 'table') return 'table';
  const [only, ...others] = node.children;
  const isTable = only?.kind === 'table' && others.length === 0 && !only.classes.includes('chart');
  return isTable ? 'table' : 'figure';
};

/** Captioned figures and tables of a document, each id once. */
const numberedIn = (document: Document): readonly Numbered[] => {
  const found = new Map<string, Numbered>();
  for (const node of walk(document)) if (isNumbered(node) && !found.has(node.id)) found.set(node.id, node);
  return [...found.values()];
};

/** Those of all documents in one order: what one of them has alone stands behind what it follows there. */
const inOneOrder = (documents: readonly Document[]): readonly Numbered[] => {
  const order: Numbered[] = [];
  for (const document of documents) {
    let last = -1;
    for (const node of numberedIn(document)) {
      const known = order.findIndex(({ id }) => id === node.id);
      if (known === -1) order.splice(last + 1, 0, node);
      last = known === -1 ? last + 1 : known;
    }
  }
  return order;
};

export interface Figures {
  readonly numbers: ReadonlyMap<string, number>;
  /** "Figure 2", "Table 1", by the id. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Numbers captioned figures, and captioned tables apart from them, each from 1: the same numbers in all the documents, so that
 * one that is in a single document leaves a gap in the others.
 */
export const numberFigures = (documents: readonly Document[], words: ResolveWords): Figures => {
  const numbers = new Map<string, number>();
  const labels = new Map<string, string>();
  const last = { figure: 0, table: 0 };
  for (const node of inOneOrder(documents)) {
    const series = seriesOf(node);
    last[series] += 1;
    numbers.set(node.id, last[series]);
    labels.set(node.id, fillPattern(words[series], { number: String(last[series]) }));
  }
  return { numbers, labels };
};
