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

const wordsOf = (nodes: readonly Node[]): string => {
  let text = '';
  for (const node of nodes) {
    if (!isInline[node.kind] && text !== '') text += '\n';
    if (node.kind === 'text') text += node.value;
    else if (node.kind === 'lineBreak') text += ' ';
    else text += wordsOf(childrenOf(node));
  }
  return text;
};

/** The words of some nodes without looks: a line break is a space, a block stands on a line of its own, a citation prints nothing. */
export const plainText = (nodes: readonly Node[]): string =>
  wordsOf(nodes)
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
