import type { Document, Figure, Table } from '../document/node.ts';
import { rewrite } from '../document/rewrite.ts';
import { fillPattern } from '../unit/pattern.ts';
import { type ResolveWords, wordsIn } from './words.ts';

/** Puts "Figure 2. " before the caption of each numbered figure and table. */
export const numberCaptions = <D extends Document>(
  document: D,
  labels: ReadonlyMap<string, string>,
  words: ResolveWords,
): D => {
  const numbered = <N extends Figure | Table>(node: N): N => {
    const label = node.id === undefined ? undefined : labels.get(node.id);
    if (label === undefined || !node.caption) return node;
    const prefix = wordsIn(document, fillPattern(words.caption, { label }), node.origin);
    return { ...node, caption: [prefix, ...node.caption] };
  };
  return rewrite(document, { figure: numbered, table: numbered });
};
