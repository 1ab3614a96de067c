import type { Citation, Inline } from '../node.ts';
import { walk } from '../walk.ts';
import { collapse } from '../white-space.ts';
import { attribute, type Element } from '../xml/element.ts';
import type { Build, PhrasingHandler } from './build.ts';
import { reportLeftOut } from './left-out.ts';

const citationsAmong = (nodes: readonly Inline[]): readonly Citation[] =>
  nodes.flatMap((node) => [...walk(node)].filter((inside) => inside.kind === 'citation'));

const withoutCitations = (nodes: readonly Inline[]): readonly Inline[] =>
  nodes.flatMap((node): readonly Inline[] => {
    if (node.kind === 'citation') return [];
    return 'children' in node ? [{ ...node, children: withoutCitations(node.children) }] : [node];
  });

const linkOf = (element: Element, children: readonly Inline[], build: Build): readonly Inline[] => {
  const href = attribute(element, 'href') ?? '';
  const origin = build.origin(element);
  if (href.startsWith('#')) return [{ kind: 'reference', origin, target: href.slice(1), children }];
  if (collapse(children).length > 0) return [{ kind: 'link', origin, target: href, children }];
  reportLeftOut(element, 'its address', build);
  return [];
};

/**
 * `#id` refers within the document and may be empty; any other link needs words to be seen. A citation in a link stands behind
 * it: its number is a link of its own, and neither Word nor PowerPoint has links in links.
 */
export const link: PhrasingHandler = (element, build) => {
  const children = build.phrasing(element);
  return [...linkOf(element, withoutCitations(children), build), ...citationsAmong(children)];
};
