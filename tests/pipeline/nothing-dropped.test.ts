import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packOnDisk, shippedPacks } from '../support/packs.ts';
import { buildText } from '../support/pipeline.ts';
import { wordsOf } from '../support/words-of.ts';

const text = readFileSync('tests/cases/pipeline/every-key.yaml', 'utf8');
/** The words of the brief that a reader should meet: addresses and alternative texts of tables stand elsewhere. */
const expected = [...text.matchAll(/\b[a-z]+z[a-j]{3}\b/g)]
  .map(([word]) => word)
  .filter((word) => !/link/.test(word));

/** The words of the files that each pack makes of it. */
const made = await Promise.all(
  shippedPacks.map(async (pack) => {
    const { files } = await buildText(text, undefined, packOnDisk(pack));
    const read = new Map(files.map(({ format, bytes }) => [format, wordsOf(bytes).toLowerCase()]));
    return [pack, read] as const;
  }),
);

describe.each(made)('What a brief says, by the pack %s,', (_, read) => {
  const lacking = (words: readonly string[], ...formats: readonly ('pptx' | 'docx')[]): readonly string[] =>
    words.filter((word) => !formats.some((format) => read.get(format)?.includes(word)));

  it('stands in the deck, its notes or the handout, whatever key holds it', () => {
    expect(expected.length).toBeGreaterThan(300);
    expect(lacking(expected, 'pptx', 'docx')).toEqual([]);
  });

  it('stands in the handout, but for the wording of the deck and what tells of a picture', () => {
    const forTheHandout = expected.filter((word) => !/short|alt/.test(word));
    expect(lacking(forTheHandout, 'docx')).toEqual([]);
  });
});
