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

const piecesOfBrief = ({ texts }: Facts): readonly InlineFact[] =>
  texts
    .filter(
      ({ annotation, value }) => /^(inline|prose)$/.test(annotation.text ?? '') && /[*_`[<\\]/.test(value),
    )
    .flatMap((fact) => parseProse(fact.value).flatMap((paragraph) => piecesOf(fact, paragraph)));

const known = new WeakMap<Facts, readonly InlineFact[]>();

/** Every piece of inline markup in the brief, outer before inner. Parsed once a brief: several rules look at it. */
export const inlineNodesOf = (facts: Facts): readonly InlineFact[] => {
  const pieces = known.get(facts) ?? piecesOfBrief(facts);
  known.set(facts, pieces);
  return pieces;
};
