import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { isMapping } from '../claims.ts';
import { type Facts, spanWithin, type TextFact } from '../facts.ts';
import { ownTexts, withoutQuotedRuns } from './quoted.ts';
import type { Rule } from './rule.ts';

/** A name as it stands in a text. */
interface Mention {
  readonly name: string;
  readonly fact: TextFact;
  /** Its capital may be the sentence's, and not its own. */
  readonly opens: boolean;
}

/** Words with a capital and a small letter: names, and what opens a sentence. Abbreviations have no second spelling. */
const namePattern = /\p{Lu}[\p{L}\p{M}'’ʼ-]*\p{Ll}/gu;
const sentenceStart = /(?:^|[.!?:]["'”’)]*\s+|\n\s*)["'“‘(*_]*$/;

const withoutEnding = (name: string): string => name.replace(/['’ʼ]s$/, '');

const mentionsIn = (fact: TextFact): readonly Mention[] => {
  const text = withoutQuotedRuns(fact.value);
  return [...text.matchAll(namePattern)].map(({ 0: name, index }) => ({
    name: withoutEnding(name),
    fact,
    opens: sentenceStart.test(text.slice(0, index)),
  }));
};

/** Letters by which the same name is carried from one script to another. */
const carried: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/g, ''],
  [/ou|oo/g, 'u'],
  [/ee|ie|y/g, 'i'],
  [/^el/, 'al'],
  [/q/g, 'k'],
  [/(.)\1/g, '$1'],
];

const leastLetters = 5;

/** What two spellings of one name have in common; `undefined` for one that is too short to tell. */
const commonForm = (name: string): string | undefined => {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const form = carried.reduce((text, [from, to]) => text.replace(from, to), plain);
  return form.length < leastLetters ? undefined : form;
};

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return (value.match(namePattern) ?? []).map(withoutEnding);
  return Array.isArray(value) ? value.flatMap(namesIn) : [];
};

/** Spellings that are declared as names of one actor or place. */
const declaredTogether = ({ draft }: Facts): readonly ReadonlySet<string>[] =>
  [draft.actors, draft.places]
    .flatMap((list) => (isMapping(list) && Array.isArray(list.items) ? list.items : []))
    .filter(isMapping)
    .map(({ name, otherNames }) => new Set([...namesIn(name), ...namesIn(otherNames)]));

/** The spellings of each name, the most frequent first, each with where it stands. */
const spellingsOf = (facts: Facts): readonly (readonly (readonly Mention[])[])[] => {
  const all = ownTexts(facts).flatMap(mentionsIn);
  const own = new Set(all.filter(({ opens }) => !opens).map(({ name }) => name));
  const forms = new Map<string, Map<string, Mention[]>>();
  for (const mention of all) {
    const form = own.has(mention.name) ? commonForm(mention.name) : undefined;
    if (form === undefined) continue;
    const spellings = forms.get(form) ?? new Map<string, Mention[]>();
    forms.set(form, spellings);
    spellings.set(mention.name, [...(spellings.get(mention.name) ?? []), mention]);
  }
  return [...forms.values()].map((spellings) =>
    [...spellings.values()].sort((one, other) => other.length - one.length),
  );
};

/** A name is spelled in one way, unless its other spellings are declared. */
export const spellings: Rule = (facts, report) => {
  const together = declaredTogether(facts);
  for (const [usual, ...others] of spellingsOf(facts)) {
    const [known] = usual ?? [];
    for (const [rare] of others) {
      if (!known || !rare) continue;
      if (together.some((names) => names.has(known.name) && names.has(rare.name))) continue;
      const span = spanWithin(facts, rare.fact, rare.name);
      const hints = [{ message: `write “${known.name}”, or declare it under \`otherNames\`` }];
      report(diagnostic('two-spellings', { name: rare.name, other: known.name }, { span, hints }));
    }
  }
};
