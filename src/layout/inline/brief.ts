import type { Span } from '../../diagnostic/span.ts';
import type { Node } from '../../document/node.ts';
import { walk } from '../../document/walk.ts';

const found = new WeakMap<Node, Span | undefined>();

/** Looked up once: a paragraph is composed at one size after another. */
const firstIn = (node: Node): Span | undefined => {
  if (found.has(node)) return found.get(node);
  let first: Span | undefined;
  for (const inside of walk(node)) {
    first = 'origin' in inside ? inside.origin.brief : undefined;
    if (first) break;
  }
  found.set(node, first);
  return first;
};

/** The first place of the brief that a node or something in it was printed from. */
export const briefOf = (...nodes: readonly Node[]): Span | undefined => {
  for (const node of nodes) {
    const first = firstIn(node);
    if (first) return first;
  }
  return undefined;
};
