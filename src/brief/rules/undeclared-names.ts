import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping } from '../claims.ts';
import type { Facts, TextFact } from '../facts.ts';
import { foldedName, isNamed, namedActors, nearlyNamed } from './actor-names.ts';
import { ownTexts } from './quoted.ts';
import type { Rule } from './rule.ts';

/** Whoever speaks so often in a brief that has actors is one of them. */
const oftenEnough = 3;

/** Words that join the parts of a name. */
const joining =
  /^(?:of|the|for|and|in|on|de|du|des|la|le|les|et|y|al|el|del|von|van|bin|ibn)$|^(?:al|el)-\p{Lu}/u;

/** Every noun has a capital in these. */
const capitalises = (facts: Facts): boolean => /^(?:de|lb)\b/i.test(String(facts.draft.language ?? 'en'));

/** One word alone is a name where its capitals are no sentence's: an abbreviation, or a word that has one within a sentence. */
const isOneName = (facts: Facts, word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) || ownTexts(facts).some(({ value }) => value.includes(` ${word}`));

/** A proper name: all its words have capitals. "Two militia officials" are words. */
const isProperName = (facts: Facts, words: string): boolean => {
  const parts = words.split(/\s+/).filter((part) => !joining.test(part));
  const [first = '', ...others] = parts;
  if (!parts.every((part) => /^[“"(]?\p{Lu}/u.test(part))) return false;
  return others.length > 0 || isOneName(facts, first);
};

/** Who published or wrote a source may speak without being an actor of the story. */
const namesOfSources = ({ draft }: Facts): ReadonlySet<string> =>
  new Set(
    (Array.isArray(draft.sources) ? draft.sources.filter(isMapping) : [])
      .flatMap(({ title, publisher, author }) => [title, publisher, author])
      .flatMap((name) => (typeof name === 'string' ? [foldedName(name)] : [])),
  );

const claimantsByName = ({ texts }: Facts): ReadonlyMap<string, readonly TextFact[]> => {
  const found = new Map<string, readonly TextFact[]>();
  for (const fact of texts) {
    if (fact.annotation.text !== 'claimant') continue;
    const name = foldedName(fact.value);
    found.set(name, [...(found.get(name) ?? []), fact]);
  }
  return found;
};

/** Who is named as speaking again and again stands among the actors, where a brief has actors. */
export const undeclaredNames: Rule = (facts, report) => {
  const actors = namedActors(facts);
  if (actors.length === 0 || capitalises(facts)) return;
  const published = namesOfSources(facts);
  for (const [name, uses] of claimantsByName(facts)) {
    const [first] = uses;
    if (!first || uses.length < oftenEnough || published.has(name)) continue;
    if (isNamed(actors, first.value) || nearlyNamed(actors, first.value) || !isProperName(facts, first.value))
      continue;
    const parameters = { name: first.value, times: uses.length };
    const hints = [{ message: 'declare it under `actors`, and write its id here' }];
    report(diagnostic('claimant-not-declared', parameters, { span: first.span, hints }));
  }
};
