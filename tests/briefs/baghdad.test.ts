import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BuiltFile } from '../../src/build/request.ts';
import { buildText } from '../support/pipeline.ts';
import { wordsOf } from '../support/words-of.ts';

interface Reading {
  readonly place: string;
  readonly both?: readonly string[];
  readonly deck?: readonly string[];
  readonly handout?: readonly string[];
  readonly never?: readonly string[];
}

// The file is ours, and a case of another shape fails below for want of what it should hold.
const readings = parse(readFileSync('tests/briefs/baghdad-reading.yaml', 'utf8')) as readonly Reading[];

const words: { pptx: string; docx: string } = { pptx: '', docx: '' };

const of = (files: readonly BuiltFile[], format: 'pptx' | 'docx'): string => {
  const file = files.find((each) => each.format === format);
  return file ? wordsOf(file.bytes) : '';
};

beforeAll(async () => {
  const { files } = await buildText(readFileSync('briefs/baghdad-drone-strike.yaml', 'utf8'));
  words.pptx = of(files, 'pptx');
  words.docx = of(files, 'docx');
});

describe('the shipped brief reads the report as it stands', () => {
  it.each(readings)('$place', ({ both = [], deck = [], handout = [], never = [] }) => {
    expect(both.length + deck.length + handout.length + never.length).toBeGreaterThan(0);
    const missing = [
      ...[...both, ...deck]
        .filter((phrase) => !words.pptx.includes(phrase))
        .map((phrase) => `deck: ${phrase}`),
      ...[...both, ...handout]
        .filter((phrase) => !words.docx.includes(phrase))
        .map((phrase) => `handout: ${phrase}`),
    ];
    const found = never.flatMap((pattern) =>
      [words.pptx, words.docx].flatMap((text) => text.match(new RegExp(`.*(${pattern}).*`, 'iu'))?.[0] ?? []),
    );
    expect({ missing, found }).toEqual({ missing: [], found: [] });
  });

  it('quotes to the letter, and only US officials', () => {
    const quotations = parse(readFileSync('briefs/baghdad-drone-strike.yaml', 'utf8')).quotes.items;
    expect(quotations.map(({ speaker }: { speaker: string }) => speaker)).toEqual([
      'centcom',
      'blinken',
      'blinken',
    ]);
    for (const { text } of quotations) {
      expect(words.pptx).toContain(text);
      expect(words.docx).toContain(text);
    }
  });
});
