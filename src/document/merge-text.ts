import type { Inline, Origin, Text } from './node.ts';

/** Text of the template merges with text of the template, and text of a value with text of the same value. */
const belongTogether = (one: Text, other: Text): boolean =>
  one.language === other.language &&
  one.direction === other.direction &&
  one.origin.brief === other.origin.brief;

const mergeOrigins = (one: Origin, other: Origin): Origin => {
  const { template } = one;
  const end = other.template;
  if (!template || end?.file !== template.file || end.end.offset < template.end.offset) return one;
  return { ...one, template: { ...template, end: end.end } };
};

/** Joins neighbouring texts of one origin, language and direction, at every depth. */
export const mergeText = (nodes: readonly Inline[]): readonly Inline[] => {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const before = merged.at(-1);
    if (node.kind === 'text' && before?.kind === 'text' && belongTogether(before, node))
      merged[merged.length - 1] = {
        ...before,
        value: before.value + node.value,
        origin: mergeOrigins(before.origin, node.origin),
      };
    else merged.push('children' in node ? { ...node, children: mergeText(node.children) } : node);
  }
  return merged;
};
