import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Document, Node, Reference } from '../document/node.ts';
import { detailsOf } from '../document/place.ts';
import { plainText } from '../document/plain-text.ts';
import { rewrite } from '../document/rewrite.ts';
import { walk } from '../document/walk.ts';
import { wordsIn } from './words.ts';

/** What a node is called by one who refers to it: a heading's words, a slide's title, a source's short name. */
const nameOf = (node: Node): string | undefined => {
  if (node.kind === 'heading') return plainText(node.children);
  if (node.kind === 'listItem' || node.kind === 'row') return node.source?.label;
  if (node.kind !== 'slide') return undefined;
  const title = node.children.find((child) => child.kind === 'heading' && child.level === 1);
  return title && plainText([title]);
};

const namesIn = (document: Document): ReadonlyMap<string, string | undefined> => {
  const names = new Map<string, string | undefined>();
  for (const node of walk(document))
    if ('id' in node && node.id !== undefined) names.set(node.id, nameOf(node));
  return names;
};

/** Gives each empty reference the words of what it leads to; one that leads to something without any is reported. */
export const fillReferences = <D extends Document>(
  document: D,
  labels: ReadonlyMap<string, string>,
  report: Report,
): D => {
  const names = namesIn(document);
  const filled = (reference: Reference): Reference => {
    const { target, origin, children } = reference;
    if (children.length > 0) return reference;
    const words = labels.get(target) ?? names.get(target);
    if (words !== undefined) return { ...reference, children: [wordsIn(document, words, origin)] };
    report(diagnostic('reference-without-words', { target }, detailsOf(origin)));
    return reference;
  };
  return rewrite(document, { reference: filled });
};
