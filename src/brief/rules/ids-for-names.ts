import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { type DeclaredKind, idsOf, nameOf } from './ids.ts';
import type { Rule } from './rule.ts';

/** What has a name that a reader knows it by, and is no claimant. */
const named: readonly DeclaredKind[] = ['source', 'place'];

/**
 * An id where its bearer's name is printed: a text that is nothing but an actor's id, a claimant that is a source or a
 * place. Only what refers is read as an id; all else is printed as it is.
 */
export const idsForNames: Rule = (facts, report) => {
  const actors = idsOf(facts, 'actor');
  for (const { value, annotation, span } of facts.texts) {
    const isClaimant = annotation.text === 'claimant';
    const isText = annotation.text === 'inline' || annotation.text === 'prose';
    const kinds = isClaimant && !actors.has(value) ? named : isText ? (['actor'] as const) : [];
    const kind = kinds.find((each) => idsOf(facts, each).has(value));
    if (kind === undefined) continue;
    const name = nameOf(facts, kind, value);
    const hints =
      name === undefined ? [] : [{ message: `write \`${name}\``, span, replacement: JSON.stringify(name) }];
    report(diagnostic('id-for-name', { id: value, kind }, { span, hints }));
  }
};
