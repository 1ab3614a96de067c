import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { claimsOf } from '../claims.ts';
import type { Rule } from './rule.ts';

/** The parts of a brief that say what is so, and not what the writer makes of it. */
const reported: ReadonlySet<string> = new Set([
  'event',
  'timeline',
  'reactions',
  'quotes',
  'figures',
  'background',
]);

/** What is reported leads to a source. A brief that lists none is told once, at its first claim. */
export const unsourced: Rule = ({ draft, positions, source }, report) => {
  const claims = claimsOf(draft).filter(({ part, sources }) => reported.has(part) && sources.length === 0);
  const told = Array.isArray(draft.sources) ? claims : claims.slice(0, 1);
  for (const { mapping, key } of told) {
    const span = positions.valueOf(mapping, key) ?? positions.spanOf(mapping) ?? source.spanOf(0, 0);
    const hints = [
      { message: 'name one in `sources: [id]`, or for the whole brief in `defaultSources: [id]`' },
    ];
    report(diagnostic('claim-without-source', {}, { span, hints }));
  }
};
