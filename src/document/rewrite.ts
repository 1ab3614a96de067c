import { childFields, nodesUnder } from './children.ts';
import type { Node } from './node.ts';

type NodeOf<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;

/** For some kinds of node, what becomes of one of them; its children are rewritten already. */
export type Changes = { readonly [K in Node['kind']]?: (node: NodeOf<K>) => NodeOf<K> };

const rewriteList = (nodes: readonly Node[], changes: Changes): readonly Node[] => {
  const changed = nodes.map((node) => rewrite(node, changes));
  return changed.some((node, index) => node !== nodes[index]) ? changed : nodes;
};

/** The same tree with the changes made, children before parents. What holds no change is the same object as before. */
export const rewrite = <N extends Node>(node: N, changes: Changes): N => {
  let rebuilt: N = node;
  for (const field of childFields[node.kind]) {
    const before = nodesUnder(node, field);
    const after = rewriteList(before, changes);
    if (after !== before) rebuilt = { ...rebuilt, [field]: after };
  }
  // The table of changes has, under each kind, a function from that kind to itself; TypeScript cannot follow that through the union.
  const change = changes[node.kind] as ((given: N) => N) | undefined;
  return change ? change(rebuilt) : rebuilt;
};
