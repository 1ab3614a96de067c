import type { Facts, TextFact } from '../facts.ts';
import type { InlineNode, Paragraph } from '../inline.ts';
import { parseProse } from '../inline.ts';

/** A piece of inline markup, and the text that holds it. */
export interface InlineFact {
  readonly node: InlineNode;
  readonly fact: TextFact;
  /** As it stands in the text, markup and escapes included. */
  readonly written: string;
}

const withInner = (node: InlineNode): readonly InlineNode[] =>
  'children' in node ? [node, ...node.children.flatMap(withInner)] : [node];

const piecesOf = (fact: TextFact, { offset, nodes }: Paragraph): readonly InlineFact[] =>
  nodes.flatMap(withInner).map((node) => {
    const written = fact.value.slice(offset + node.start, offset + node.end);
    return { node, fact, written };
  });

/** Every piece of inline markup in the brief, outer before inner. */
export const inlineNodesOf = ({ texts }: Facts): readonly InlineFact[] =>
  texts
    .filter(
      ({ annotation, value }) => /^(inline|prose)$/.test(annotation.text ?? '') && /[*_`[<\\]/.test(value),
    )
    .flatMap((fact) => parseProse(fact.value).flatMap((paragraph) => piecesOf(fact, paragraph)));
