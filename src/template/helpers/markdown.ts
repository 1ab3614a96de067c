import { type Citation, type InlineNode, isSafeLink } from '../../brief/inline.ts';
import type { Origin } from '../run/reference.ts';
import { type Call, escaped } from './helper.ts';

/** A citation, which becomes a linked number. Empty, so that nothing is read where numbers are not given. */
export const citeTag = (call: Call, { source, locator }: Citation, origin: Origin | undefined): string => {
  const at = locator === undefined ? '' : ` data-locator="${escaped(call, locator, origin)}"`;
  return `<cite data-source="${escaped(call, source, origin)}"${at}/>`;
};

/** Inline Markdown as markup. A link that no document may hold is its text. */
export const inlineMarkup = (call: Call, nodes: readonly InlineNode[], origin: Origin | undefined): string =>
  nodes.map((node) => nodeMarkup(call, node, origin)).join('');

const nodeMarkup = (call: Call, node: InlineNode, origin: Origin | undefined): string => {
  switch (node.kind) {
    case 'text':
      return escaped(call, node.text, origin);
    case 'emphasis':
      return `<em>${inlineMarkup(call, node.children, origin)}</em>`;
    case 'strong':
      return `<strong>${inlineMarkup(call, node.children, origin)}</strong>`;
    case 'code':
      return `<code>${escaped(call, node.text, origin)}</code>`;
    case 'link': {
      const inside = inlineMarkup(call, node.children, origin);
      return isSafeLink(node.target)
        ? `<a href="${escaped(call, node.target, origin)}">${inside}</a>`
        : inside;
    }
    case 'citation':
      return node.citations.map((citation) => citeTag(call, citation, origin)).join('');
  }
};
