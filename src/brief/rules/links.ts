import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { spanWithin } from '../facts.ts';
import { isSafeLink } from '../inline.ts';
import { inlineNodesOf } from './inline-text.ts';
import type { Rule } from './rule.ts';

/** Links in text go where a document may link to. */
export const links: Rule = (facts, report) => {
  for (const { node, fact } of inlineNodesOf(facts)) {
    if (node.kind !== 'link' || isSafeLink(node.target)) continue;
    report(
      diagnostic(
        'bad-link',
        { link: node.target.slice(0, 60) },
        { span: spanWithin(facts, fact, node.target) },
      ),
    );
  }
};
