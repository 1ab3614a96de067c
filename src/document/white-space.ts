import { mergeText } from './merge-text.ts';
import type { Inline, Text } from './node.ts';

/** What HTML's `white-space: normal` collapses; U+00A0 and the other spaces of Unicode stay. */
const run = /[ \t\r\n\f]+/g;

interface Edge {
  /** True where a space would stand at an edge of the line or beside another space. */
  free: boolean;
}

const withValue = (text: Text, value: string): Text => (value === text.value ? text : { ...text, value });

/** Drops each space that follows another space, a line break or the block's beginning, and what is empty then. */
const forward = (nodes: readonly Inline[], edge: Edge): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (node.kind === 'text') {
      const collapsed = node.value.replace(run, ' ');
      const value = edge.free && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
      if (value === '') return [];
      edge.free = value.endsWith(' ');
      return [withValue(node, value)];
    }
    if (node.kind === 'lineBreak' || node.kind === 'citation') {
      edge.free = node.kind === 'lineBreak';
      return [node];
    }
    const children = forward(node.children, edge);
    // An empty reference prints the number or heading of its target.
    if (children.length === 0 && node.kind === 'reference') edge.free = false;
    else if (children.length === 0) return [];
    return [{ ...node, children }];
  });

/** Drops the space before a line break and at the block's end. */
const backward = (nodes: readonly Inline[], edge: Edge): readonly Inline[] => {
  const kept: Inline[] = [];
  for (const node of nodes.toReversed()) {
    if (node.kind === 'text') {
      const value = edge.free && node.value.endsWith(' ') ? node.value.slice(0, -1) : node.value;
      if (value === '') continue;
      edge.free = false;
      kept.push(withValue(node, value));
    } else if (node.kind === 'lineBreak' || node.kind === 'citation') {
      edge.free = node.kind === 'lineBreak';
      kept.push(node);
    } else {
      const children = backward(node.children, edge);
      if (children.length === 0 && node.kind !== 'reference') continue;
      if (children.length === 0) edge.free = false;
      kept.push({ ...node, children });
    }
  }
  return kept.reverse();
};

/**
 * White space of one block's line as HTML collapses it, across the elements in it; empty text and elements are dropped,
 * neighbours of one origin, language and direction merged.
 */
export const collapse = (nodes: readonly Inline[]): readonly Inline[] =>
  mergeText(backward(forward(nodes, { free: true }), { free: true }));
