import { childrenOf } from './children.ts';
import type { Node } from './node.ts';

/** A node and all in it, depth first, in reading order: a slide's notes after its blocks, a figure's caption after the figure. */
export function* walk(root: Node): Generator<Node> {
  const ahead: Node[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node;
    // Not spread: a node may have more children than a call may have arguments.
    for (const child of childrenOf(node).toReversed()) ahead.push(child);
  }
}
