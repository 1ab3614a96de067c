import type { Span } from '../../diagnostic/span.ts';
import type { Node } from '../../document/node.ts';
import { walk } from '../../document/walk.ts';

/** The first place of the brief that a node or something in it was printed from. */
export const briefOf = (...nodes: readonly Node[]): Span | undefined => {
  for (const node of nodes)
    for (const inside of walk(node))
      if ('origin' in inside && inside.origin.brief) return inside.origin.brief;
  return undefined;
};
