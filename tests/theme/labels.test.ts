import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { labelsFile } from '../../src/theme/schema/labels-file.ts';
import { shippedPacks } from '../support/packs.ts';
import { readSource, sourcesIn } from '../support/sources.ts';

const source = sourcesIn('src')
  .map(({ text }) => text)
  .join('\n');

const all = (text: string, ...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found ?? ''));

const placesIn = (text: string | undefined): readonly string[] => all(text ?? '', /(\{\w+\})/g).toSorted();

describe.each(shippedPacks)('The words of the pack %s', (pack) => {
  const folder = `templates/${pack}`;
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => readSource(`${folder}/${name}`))
    .join('\n');
  /**
   * What the templates print by `label`, by itself or through a partial that is told its heading and group, and what
   * the program prints by itself: `words.page ?? …`.
   */
  const printed = new Set([
    ...all(templates, /\blabel "([^"]+)"/g, /\b(?:heading|group)="(\w+)"/g),
    ...all(source, /\bwords\.(\w+) \?\?/g),
  ]);
  /** Groups of words for the values of a brief, which the templates print by `term`. */
  const groups = new Set(all(templates, /\bterm "([^"]+)"/g));
  const labels = labelsFile.parse(parse(readSource(`${folder}/labels.yaml`)));
  const english = labels.en;
  const words = Object.keys(english?.words ?? {});

  it('are in four languages', () => {
    expect(Object.keys(labels)).toEqual(['en', 'fr', 'de', 'ar']);
  });

  it('are the ones that are printed, all of them and no others', () => {
    expect(words.filter((key) => !key.includes('.')).toSorted()).toEqual([...printed].toSorted());
  });

  it('name values of a brief in groups that are printed', () => {
    const terms = words.filter((key) => key.includes('.'));
    expect(new Set(terms.map((key) => key.split('.')[0]))).toEqual(groups);
  });

  describe.each(Object.entries(labels))('in %s', (_tag, language) => {
    it('are as many as in English', () => {
      expect(Object.keys(language.words)).toEqual(words);
      expect(Object.keys(language.patterns)).toEqual(Object.keys(english?.patterns ?? {}));
    });

    it('are filled in at the same places as in English', () => {
      for (const [key, text] of Object.entries(english?.words ?? {}))
        expect([key, placesIn(language.words[key])]).toEqual([key, placesIn(text)]);
      for (const [key, text] of Object.entries(english?.patterns ?? {}))
        expect([key, placesIn(language.patterns[key])]).toEqual([key, placesIn(text)]);
    });
  });
});
