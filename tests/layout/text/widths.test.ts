import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FaceStyle, latinFamilies, latinWidths } from '../../../src/layout/text/latin.ts';

const folder = 'src/layout/text/widths';

/** Widths that Adobe's AFM files give, in thousandths of an em: Helvetica for Arial, Times for Times New Roman. */
const published: readonly (readonly [string, FaceStyle, Readonly<Record<string, number>>])[] = [
  ['arimo', 'regular', { ' ': 278, A: 667, W: 944, a: 556, i: 222, m: 833, '0': 556, '.': 278, '@': 1015 }],
  ['arimo', 'bold', { ' ': 278, A: 722, W: 944, a: 556, i: 278, m: 889, '0': 556, '.': 278, '@': 975 }],
  ['tinos', 'regular', { ' ': 250, A: 722, W: 944, a: 444, i: 278, m: 778, '0': 500, '.': 250, '@': 921 }],
  ['tinos', 'bold', { ' ': 250, A: 722, W: 1000, a: 500, i: 278, m: 833, '0': 500, '.': 250, '@': 930 }],
  ['tinos', 'italic', { ' ': 250, A: 611, W: 833, a: 500, i: 278, m: 722, '0': 500, '.': 250, '@': 920 }],
];

const inThousandths = (family: string, style: FaceStyle, characters: readonly string[]) => {
  const widths = latinWidths(family, style);
  return characters.map((character) =>
    Math.round((widths?.get(character.codePointAt(0) ?? 0) ?? Number.NaN) * 1000),
  );
};

describe('the width tables', () => {
  it('are what the fonts say today', () => {
    execFileSync('node', ['scripts/make-widths.mjs', '--check']);
  });

  it('stay small', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(150_000);
  });

  it.each(published)('give %s %s the widths that are published', (family, style, widths) => {
    expect(inThousandths(family, style, Object.keys(widths))).toEqual(Object.values(widths));
  });

  it.each(latinFamilies.map((family) => ({ family })))(
    'hold the letters of the west in $family',
    ({ family }) => {
      const letters = [
        ...'ABCXYZabcxyz0189.,;:!?()[]{}«»“”‘’–—…·€£$%&@ÄÖÜäöüßÅåÆæØøÇçÉéÈèÊêÑñŁłŠšŽžŐőŞşĞğ\u00a0',
      ];
      for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const)
        expect(inThousandths(family, style, letters)).not.toContain(Number.NaN);
    },
  );

  it.each(['carlito', 'arimo', 'tinos'])('hold Greek and Cyrillic in %s', (family) => {
    expect(inThousandths(family, 'regular', [...'ΑΒΓΔΩαβγδωάέήίόύώ'])).not.toContain(Number.NaN);
    expect(inThousandths(family, 'bold', [...'АБВГДЯабвгдяёЇїЄєҐґ'])).not.toContain(Number.NaN);
  });
});
