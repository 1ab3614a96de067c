import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SceneRun } from '../../../src/layout/scene.ts';
import { heightOf, longestWord, measureParagraph, naturalWidth } from '../../../src/layout/text/measure.ts';
import { inch, point, toPoints } from '../../../src/unit/length.ts';
import { bodyOf, fonts, paragraph, run } from './support.ts';

const arial = bodyOf('arimo');
const widthOf = (text: string, style: Partial<SceneRun> = {}, faces = arial): number =>
  toPoints(naturalWidth([run(text, { size: 100, ...style })], faces)) / 1.015;

describe('the width of text', () => {
  it('is the sum of its letters, with a margin of 1.5 %', () => {
    expect(widthOf('Aim')).toBeCloseTo(66.7 + 22.2 + 83.3, 1);
    expect(toPoints(naturalWidth([run('A', { size: 100 })], arial))).toBeCloseTo(66.7 * 1.015, 1);
  });

  it('follows the face, the size and the space between letters', () => {
    expect(widthOf('i', { bold: true })).toBeCloseTo(27.8, 1);
    expect(widthOf('i', { size: 50 })).toBeCloseTo(11.1, 1);
    expect(widthOf('ii', { spacing: 2 })).toBeCloseTo(2 * 22.2 + 2 * 2, 1);
    expect(widthOf('i', { raised: true })).toBeCloseTo(22.2 * (2 / 3), 1);
    expect(widthOf('i', { font: 'heading' })).not.toBeCloseTo(22.2, 1);
  });

  it('is the same for each letter of code, as wide as the widest face that draws it', () => {
    const code = (text: string, more: Partial<SceneRun> = {}) => widthOf(text, { font: 'code', ...more });
    expect(code('l1O0')).toBeCloseTo(4 * 60.2, 1);
    expect(code('WWWW', { bold: true })).toBeCloseTo(4 * 60.2, 1);
    expect(code('e\u0301')).toBeCloseTo(60.2, 1);
    expect(code('漢')).toBeCloseTo(100, 1);
  });

  it('counts nothing for marks and joiners', () => {
    expect(widthOf('e\u0301')).toBeCloseTo(widthOf('e'), 3);
    expect(widthOf('a\u200d\u200b\u2060b')).toBeCloseTo(widthOf('ab'), 3);
  });

  it('counts a letter that the font lacks as wide as a W, an ideograph as an em, an emoji as more', () => {
    expect(widthOf('ཀ')).toBeCloseTo(94.4, 1);
    expect(widthOf('漢')).toBeCloseTo(100, 1);
    expect(widthOf('🚧')).toBeCloseTo(140, 1);
    expect(widthOf('🇮🇶')).toBeGreaterThan(140);
    expect(widthOf('⟶')).toBeGreaterThanOrEqual(94.4);
  });

  it('takes Greek, Cyrillic and Hebrew that the font lacks from the wider of Arial and Times', () => {
    const georgia = bodyOf('gelasio');
    expect(widthOf('ж', {}, georgia)).toBeCloseTo(
      1.2 * Math.max(widthOf('ж'), widthOf('ж', {}, bodyOf('tinos'))),
      2,
    );
    expect(widthOf('река', {}, georgia)).toBeLessThan(widthOf('WWWW', {}, georgia) * 0.8);
    expect(widthOf('נהר', {}, bodyOf('carlito'))).toBeLessThan(widthOf('WWW', {}, bodyOf('carlito')));
  });

  it('counts Arabic letters in their joined forms, within the bound of the faces that were measured', () => {
    const joined = widthOf('بغداد');
    const apart = [...'بغداد'].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(joined).toBeLessThan(apart * 0.9);
    expect(widthOf('لا')).toBeLessThan(widthOf('ل') + widthOf('ا'));
    expect(widthOf('بـب')).toBeGreaterThan(widthOf('بب'));
    // Noto Sans Arabic: beh initial 269, ghain medial 521, dal final 532, alef 229, dal isolated 477.
    expect(widthOf('بعد')).toBeCloseTo(((269 + 521 + 532) / 10) * 1.12, 0);
    expect(widthOf('بِعْد')).toBeCloseTo(widthOf('بعد'), 3);
  });

  it('takes at most an inch for a tab', () => {
    expect(widthOf('a\tb', { size: 10 })).toBeGreaterThan(72);
  });

  it('leaves out what hangs over the end of a line', () => {
    expect(widthOf('word   ')).toBeCloseTo(widthOf('word'), 3);
    expect(widthOf('one\nthree\n')).toBeCloseTo(widthOf('three'), 3);
    expect(naturalWidth([], arial)).toBe(0);
  });

  it('of the longest word is that below which a word is cut', () => {
    const runs = [run('A well-placed antidisestablishmentarian '), run('spoke')];
    const longest = longestWord(runs, arial);
    const texts = measureParagraph(paragraph(runs), longest, arial).map((line) => line.text.trim());
    expect(texts).toContain('antidisestablishmentarian');
    expect(longest).toBe(naturalWidth([run('antidisestablishmentarian')], arial));
  });
});

describe('the height of text', () => {
  it('is 1.2 times the largest size of each line, raised letters at their full size', () => {
    const runs = [run('small ', { size: 10 }), run('large', { size: 20 }), run('\n'), run('x', { size: 10 })];
    const lines = measureParagraph(paragraph(runs), inch(5), fonts);
    expect(lines.map((line) => toPoints(line.height))).toEqual([24, 12]);
    expect(toPoints(heightOf(lines))).toBe(36);
    const raised = measureParagraph(paragraph([run('1', { size: 18, raised: true })]), inch(5), fonts);
    expect(raised.map((line) => toPoints(line.height))).toEqual([21.6]);
  });

  it('of a line without letters is that of the text around it', () => {
    const lines = measureParagraph(paragraph([run('a\n', { size: 30 })]), inch(5), fonts);
    expect(lines.map((line) => toPoints(line.height))).toEqual([36, 36]);
  });

  it('of a paragraph without runs is nothing', () => {
    expect(measureParagraph(paragraph([]), inch(3), fonts)).toEqual([]);
    expect(heightOf([])).toBe(0);
  });

  it('takes the indent off the width', () => {
    const text = [run('a text of several words that fills the line')];
    const indented = measureParagraph(paragraph(text, { indent: point(40) }), point(140), fonts);
    expect(indented).toEqual(measureParagraph(paragraph(text), point(100), fonts));
  });
});

describe('any text at any width', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'word ',
          'e-mail@host.org ',
          'a/b ',
          '\n',
          '  ',
          'بغداد ',
          '漢',
          'x'.repeat(40),
          '\t',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is measured whole: its lines joined are the text', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, width) => {
        const lines = measureParagraph(paragraph([run(text)]), point(width), fonts);
        expect(lines.map((line) => line.text).join('')).toBe(text);
        expect(lines.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never goes over the edge but with a single letter', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 30, max: 300 }), (text, width) => {
        for (const line of measureParagraph(paragraph([run(text, { size: 12 })]), point(width), fonts))
          if ([...line.text.trim()].length > 1 && !line.text.includes('\t'))
            expect(toPoints(line.width)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });

  it('takes no more lines where there is more room', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const count = (available: number) =>
          measureParagraph(paragraph([run(text)]), point(available), fonts).length;
        expect(count(width * 2)).toBeLessThanOrEqual(count(width));
      }),
    );
  });

  it('is measured quickly at many sizes', () => {
    const words = Array.from(
      { length: 3000 },
      (_, index) => ['flood', 'of', 'the', 'northern', 'river'][index % 5],
    );
    const text = words.join(' ');
    const started = performance.now();
    for (let size = 10; size <= 20; size += 0.5)
      measureParagraph(paragraph([run(text, { size })]), inch(8), fonts);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
