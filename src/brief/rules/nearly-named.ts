import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { didYouMean } from '../../diagnostic/did-you-mean.ts';
import { isNamed, type Named, namedActors, nearlyNamed } from './actor-names.ts';
import type { Rule } from './rule.ts';

/** Words that nearly name an actor are meant to be that actor: only an id leads to it. */
export const nearlyNamedClaimants: Rule = (facts, report) => {
  const actors = namedActors(facts);
  const judged = new Map<string, Named | undefined>();
  for (const { value, annotation, span } of facts.texts) {
    if (annotation.text !== 'claimant' || !/[\p{Lu}\s]/u.test(value)) continue;
    if (!judged.has(value))
      judged.set(value, isNamed(actors, value) ? undefined : nearlyNamed(actors, value));
    const near = judged.get(value);
    if (!near) continue;
    const [name = near.id] = near.names;
    report(
      diagnostic(
        'claimant-nearly-named',
        { claimant: value, name },
        { span, hints: didYouMean(near.id, span) },
      ),
    );
  }
};
