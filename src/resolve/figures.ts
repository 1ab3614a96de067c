import type { Document, Figure, Node, Table } from '../document/node.ts';
import { walk } from '../document/walk.ts';
import { fillPattern } from '../unit/pattern.ts';
import type { ResolveWords } from './words.ts';

type Numbered = (Figure | Table) & { readonly id: string };

/** A caption is what shows a number, and an id what a reference to it names. */
const isNumbered = (node: Node): node is Numbered =>
  (node.kind === 'figure' || node.kind === 'table') && node.id !== undefined && node.caption !== undefined;

/** A figure of nothing but a table that is not drawn is a table to its readers. */
const seriesOf = (node: Numbered): 'figure' | 'table' => {
  if (node.kind === 'table') return 'table';
  const [only, ...others] = node.children;
  const isTable = only?.kind === 'table' && others.length === 0 && !only.classes.includes('chart');
  return isTable ? 'table' : 'figure';
};

/** Figures and tables with a caption by their id, in the order of the document. */
const numberedIn = (document: Document): ReadonlyMap<string, Numbered> => {
  const found = new Map<string, Numbered>();
  for (const node of walk(document)) if (isNumbered(node) && !found.has(node.id)) found.set(node.id, node);
  return found;
};

export interface Figures {
  readonly numbers: ReadonlyMap<string, number>;
  /** "Figure 2", "Table 1", by the id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Numbers the captioned figures of a document, and its captioned tables apart from them, each from 1 and without a gap. */
export const numberFigures = (document: Document, words: ResolveWords): Figures => {
  const numbers = new Map<string, number>();
  const labels = new Map<string, string>();
  const last = { figure: 0, table: 0 };
  for (const [id, node] of numberedIn(document)) {
    const series = seriesOf(node);
    last[series] += 1;
    numbers.set(id, last[series]);
    labels.set(id, fillPattern(words[series], { number: String(last[series]) }));
  }
  return { numbers, labels };
};
