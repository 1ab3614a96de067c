import { diagnostic, type Report } from '../diagnostic/diagnostic.ts';
import type { Document, Node } from './node.ts';
import { detailsOf } from './place.ts';
import { walk } from './walk.ts';

const idOf = (node: Node): string | undefined => ('id' in node ? node.id : undefined);

/** Reports each reference to an id that nothing in the document has, or nothing that is printed. */
export const checkReferences = (document: Document, report: Report): void => {
  // A bare `#` is reported where its attribute is checked.
  const ids = new Set(['', ...Array.from(walk(document), idOf)]);
  for (const node of walk(document))
    if (node.kind === 'reference' && !ids.has(node.target))
      report(diagnostic('reference-dangling', { target: node.target }, detailsOf(node.origin)));
};
