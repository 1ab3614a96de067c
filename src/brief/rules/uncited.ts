import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { claimsOf } from '../claims.ts';
import { idsOf } from './ids.ts';
import { inlineNodesOf } from './inline-text.ts';
import type { Rule } from './rule.ts';

/** Every source that is listed is cited somewhere: by a claim that names or inherits it, or in a text. */
export const uncited: Rule = (facts, report) => {
  const { draft, mappings, positions } = facts;
  const cited = new Set([
    ...claimsOf(draft).flatMap(({ sources }) => sources),
    ...inlineNodesOf(facts).flatMap(({ node }) =>
      node.kind === 'citation' ? node.citations.map(({ source }) => source) : [],
    ),
  ]);
  const unused = [...idsOf(facts, 'source')].filter((id) => !cited.has(id));
  for (const { value, declares, span } of mappings) {
    if (declares !== 'source' || typeof value.id !== 'string' || !unused.includes(value.id)) continue;
    report(
      diagnostic('source-not-cited', { id: value.id }, { span: positions.valueOf(value, 'id') ?? span }),
    );
  }
};
