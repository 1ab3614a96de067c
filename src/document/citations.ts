import type { Node } from './node.ts';
import { walk } from './walk.ts';

/** Ids of the sources that a node and all in it cite, in reading order, each once. */
export const citationsIn = (node: Node): readonly string[] => {
  const found = new Set<string>();
  for (const inside of walk(node)) if (inside.kind === 'citation') found.add(inside.source);
  return [...found];
};
