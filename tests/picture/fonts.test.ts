import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as hb from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/host/font-files.ts';
import { type FaceStyle, latinFamilies, latinWidths } from '../../src/layout/text/latin.ts';

const files = (await fontFiles()) ?? [];
const suffixes: Readonly<Record<FaceStyle, string>> = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
  boldItalic: '700-italic',
};

const openFont = (name: string) => {
  const path = files.find((file) => basename(file) === name);
  const face = new hb.Face(new hb.Blob(readFileSync(path ?? '')));
  return { face, font: new hb.Font(face) };
};

/** Advances of a text's glyphs in thousandths of an em, and whether each letter has a glyph. */
const shape = (name: string, text: string) => {
  const { face, font } = openFont(name);
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  return {
    glyphs: buffer.getGlyphInfos().map((info) => info.codepoint),
    widths: buffer.getGlyphPositions().map(({ xAdvance }) => Math.round((xAdvance * 1000) / face.upem)),
  };
};

describe('The fonts of pictures', () => {
  it.each(
    latinFamilies.flatMap((family) =>
      (['regular', 'bold', 'italic', 'boldItalic'] as const).map((style) => ({ family, style })),
    ),
  )('have all letters of $family $style, as wide as they are measured', ({ family, style }) => {
    const { face, font } = openFont(`${family}-${suffixes[style]}.ttf`);
    const wrong = [...(latinWidths(family, style) ?? [])].filter(([code, width]) => {
      const glyph = font.nominalGlyph(code);
      return !glyph || Math.abs(font.glyphHAdvance(glyph) / face.upem - width) > 0.001;
    });
    expect(wrong.map(([code]) => String.fromCodePoint(code))).toEqual([]);
  });

  it('join no Latin letters, as PowerPoint does not', () => {
    for (const family of latinFamilies)
      expect(shape(`${family}-400-normal.ttf`, 'fifty office').glyphs).toHaveLength(12);
  });

  it('join Arabic letters, and have Latin ones for the words between them', () => {
    const alone = shape('noto-sans-arabic-400-normal.ttf', 'ع').glyphs;
    const joined = shape('noto-sans-arabic-400-normal.ttf', 'ععع').glyphs;
    expect(new Set([...alone, ...joined]).size).toBe(4);
    expect(shape('noto-sans-arabic-700-normal.ttf', 'US 12').glyphs).not.toContain(0);
  });
});
