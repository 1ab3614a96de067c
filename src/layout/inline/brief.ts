import type { Span } from '../../diagnostic/span.ts';
import type { Node } from '../../document/node.ts';
import { childrenOf } from '../../document/children.ts';

const firstIn = (node: Node): Span | undefined => {
  const own = 'origin' in node ? node.origin.brief : undefined;
  if (own) return own;
  for (const child of childrenOf(node)) {
    const first = firstIn(child);
    if (first) return first;
  }
  return undefined;
};

/** The first place of the brief that a node or something in it was printed from. */
export const briefOf = (...nodes: readonly Node[]): Span | undefined => {
  for (const node of nodes) {
    const first = firstIn(node);
    if (first) return first;
  }
  return undefined;
};
