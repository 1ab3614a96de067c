import { describe, expect, it } from 'vitest';
import { readGathering } from '../support/brief-case.ts';
import { sectionsOf, without } from '../support/brief-variants.ts';
import { briefsIn, turned } from '../support/stress.ts';

const folders = ['briefs', 'tests/stress', 'tests/cases/pipeline'] as const;

/** Rules that judge words: one that is often wrong is switched off. Each is held to find nothing in briefs that nobody wrote for it. */
const judging: ReadonlySet<string> = new Set([
  'two-spellings',
  'counts-differ',
  'vague-judgement',
  'confidence-with-likelihood',
  'likelihood-sets-mixed',
  'event-date-differs',
  'event-place-differs',
  'claimant-nearly-named',
  'claimant-not-declared',
  'id-for-name',
  'short-adds',
  'date-after-cut-off',
]);

/** What is found with reason: these briefs give two counts without a word on it, or the id of a source as a claimant. */
const trueFindings: readonly string[] = [
  'everything.yaml counts-differ',
  'many-of-everything.yaml counts-differ',
  'only-casualties.yaml counts-differ',
  'world-coup.yaml counts-differ',
  'world-coup.yaml id-for-name',
  'world-outbreak-german.yaml counts-differ',
];

const ordinary = folders.flatMap((folder) => briefsIn(folder));

const findingsIn = (name: string, text: string): readonly string[] =>
  readGathering(text)
    .found.filter(({ code }) => judging.has(code))
    .map(({ code }) => `${name} ${code}`);

const distinct = (findings: readonly string[]): readonly string[] => [...new Set(findings)].sort();

describe('In ordinary briefs the rules that judge words find', () => {
  it('nothing but what is there', () => {
    expect(ordinary.length).toBeGreaterThan(40);
    expect(distinct(ordinary.flatMap(([name, text]) => findingsIn(name, text)))).toEqual(trueFindings);
  });

  it('nothing more where they are taken for another language', () => {
    const found = distinct(ordinary.flatMap(([name, text]) => findingsIn(name, turned(text))));
    expect(found.filter((each) => !trueFindings.includes(each))).toEqual([]);
  });

  // What is declared no more must not make what is left look wrong.
  it.each(['places', 'keyPoints', 'timeline', 'quotes', 'relations'])(
    'nothing more without %s',
    (section) => {
      const found = ordinary
        .filter(
          ([name, text]) => /^(?:baghdad|exercise|world)/.test(name) && sectionsOf(text).includes(section),
        )
        .flatMap(([name, text]) => findingsIn(name, without(text, section)));
      expect(distinct(found).filter((each) => !trueFindings.includes(each))).toEqual([]);
    },
  );
});
