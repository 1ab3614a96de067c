import { diagnostic, type Hint } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import type { Span } from '../../diagnostic/span.ts';
import { nearest } from '../../diagnostic/suggest.ts';
import { type DeclaredKind, idsOf } from './ids.ts';
import type { Rule } from './rule.ts';

/** "did you mean", or where ids of the kind are declared. */
export const idHints = (
  id: string,
  ids: ReadonlySet<string>,
  kind: DeclaredKind,
  span: Span,
): readonly Hint[] => {
  const near = nearest(id, ids);
  if (near !== undefined) return didYouMean(near, span);
  if (ids.size === 0) return [{ message: `declare it under \`${kind}s\`` }];
  return [{ message: `the ids under \`${kind}s\` are ${[...ids].slice(0, 12).join(', ')}` }];
};

/** What refers to an actor, place, source or figure names one that is declared. */
export const knownIds: Rule = (facts, report) => {
  for (const { value, annotation, span } of facts.texts) {
    const kind = annotation.refersTo;
    if (kind === undefined) continue;
    const ids = idsOf(facts, kind);
    if (value === '' || ids.has(value)) continue;
    report(diagnostic('unknown-id', { kind, id: value }, { span, hints: idHints(value, ids, kind, span) }));
  }
};
