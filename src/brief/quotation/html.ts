import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a reader of the page does not see. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);

/** What stands within a line: all else parts words. */
const withinLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return withinLine.has(node.nodeName) ? inner : ` ${inner} `;
};

/** True for a text that is a page: it begins with a document type or an element of HTML. */
export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text);

/** The words of an HTML page as its readers see them, without scripts and styles. A page with faults is read as browsers do. */
export const textOfHtml = (page: string): string => textOf(parse(page));
