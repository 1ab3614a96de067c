import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { labelsFile } from '../../src/theme/schema/labels-file.ts';
import { readSource, sourcesIn } from '../support/sources.ts';

const pack = 'templates/standard';

const templates = readdirSync(pack, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => readSource(`${pack}/${name}`))
  .join('\n');

const source = sourcesIn('src')
  .map(({ text }) => text)
  .join('\n');

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** What the templates print by `label`, and what the program prints by itself: `words.page ?? …`. */
const printed = new Set([...all(templates, /\blabel "([^"]+)"/g), ...all(source, /\bwords\.(\w+) \?\?/g)]);
/** Groups of words for the values of a brief, which the templates print by `term`. */
const groups = new Set(all(templates, /\bterm "([^"]+)"/g));

const labels = labelsFile.parse(parse(readSource(`${pack}/labels.yaml`)));
const [english, ...others] = Object.entries(labels);

const placesIn = (text: string | undefined): readonly string[] => all(text ?? '', /(\{\w+\})/g).toSorted();

describe('The words of the pack standard, in English', () => {
  const words = Object.keys(english?.[1].words ?? {});
  const plain = words.filter((key) => !key.includes('.'));
  const terms = words.filter((key) => key.includes('.'));

  it('are the ones that are printed, all of them and no others', () => {
    expect(plain.toSorted()).toEqual([...printed].toSorted());
  });

  it('name values of a brief in groups that are printed', () => {
    expect(new Set(terms.map((key) => key.split('.')[0]))).toEqual(groups);
  });
});

describe.each(others)('The words of the pack standard, in %s', (_tag, { words, patterns }) => {
  it('are as many as in English', () => {
    expect(Object.keys(words)).toEqual(Object.keys(english?.[1].words ?? {}));
    expect(Object.keys(patterns)).toEqual(Object.keys(english?.[1].patterns ?? {}));
  });

  it('are filled in at the same places as in English', () => {
    for (const [key, text] of Object.entries(english?.[1].words ?? {}))
      expect([key, placesIn(words[key])]).toEqual([key, placesIn(text)]);
    for (const [key, text] of Object.entries(english?.[1].patterns ?? {}))
      expect([key, placesIn(patterns[key])]).toEqual([key, placesIn(text)]);
  });
});
