import { childrenOf } from './children.ts';
import type { Node } from './node.ts';

const isInline: Readonly<Partial<Record<Node['kind'], true>>> = {
  text: true,
  emphasis: true,
  strong: true,
  code: true,
  link: true,
  reference: true,
  citation: true,
  time: true,
  phrase: true,
  lineBreak: true,
};

/** The words of some nodes without looks: a line break is a space, a block ends with a line feed, a citation prints nothing. */
export const plainText = (nodes: readonly Node[]): string => {
  let text = '';
  for (const node of nodes) {
    if (!isInline[node.kind] && text !== '' && !text.endsWith('\n')) text += '\n';
    if (node.kind === 'text') text += node.value;
    else if (node.kind === 'lineBreak') text += ' ';
    else text += plainText(childrenOf(node));
  }
  return text.trim();
};
