import type { Facts, TextFact } from '../facts.ts';
import type { InlineNode } from '../inline.ts';
import { parseProse } from '../inline.ts';

/** A piece of inline markup, and the text that holds it. */
export interface InlineFact {
  readonly node: InlineNode;
  readonly fact: TextFact;
}

const withInner = (node: InlineNode): readonly InlineNode[] =>
  'children' in node ? [node, ...node.children.flatMap(withInner)] : [node];

/** Every piece of inline markup in the brief, outer before inner. */
export const inlineNodesOf = ({ texts }: Facts): readonly InlineFact[] =>
  texts
    .filter(
      ({ annotation, value }) => /^(inline|prose)$/.test(annotation.text ?? '') && /[*_`[<\\]/.test(value),
    )
    .flatMap((fact) =>
      parseProse(fact.value).flatMap(({ nodes }) => nodes.flatMap(withInner).map((node) => ({ node, fact }))),
    );
