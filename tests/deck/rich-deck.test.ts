import { describe, expect, it } from 'vitest';
import { finished, partsOf, xmlOf } from '../support/finished.ts';
import { draw, hasOffice } from '../support/office.ts';
import { lintPackage } from '../support/package-lint.ts';
import { richScene } from '../support/rich-scene.ts';
import { scene } from '../support/scene.ts';
import { validatorErrors } from '../support/validator.ts';

const freeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

describe('a deck from right to left', () => {
  const arabic = () => ({ ...richScene(), language: 'ar', direction: 'rtl' as const });
  it('is said to be so, and is valid', async () => {
    const bytes = await finished(arabic());
    expect(xmlOf(bytes, 'ppt/presentation.xml').attributes.get('rtl')).toBe('1');
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
  });
});

describe('a deck without slides', () => {
  it('is valid still', async () => {
    const bytes = await finished(scene([]));
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatorErrors(bytes, 'pptx')).toEqual([]);
  });
});

describe('a deck with each kind of item', () => {
  it('leaves the scene as it was, and the same picture bytes', async () => {
    const scene = freeze(richScene());
    const bytes = await finished(scene);
    const picture = scene.slides[4]?.items.find((item) => item.kind === 'picture');
    const media = partsOf(bytes).find((part) => part.name === 'ppt/media/image1.png');
    expect(
      picture?.kind === 'picture' && Buffer.from(picture.bytes).equals(media?.content ?? Buffer.alloc(0)),
    ).toBe(true);
  });
  it('sets code in a face of fixed width, and other scripts in it in a face of the theme', async () => {
    const parts = partsOf(await finished(richScene())).map(({ content }) => Buffer.from(content).toString());
    expect(parts.find((part) => part.includes('l1O0'))).toContain(
      '<a:latin typeface="Consolas" pitchFamily="49"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:rPr><a:t> l1O0</a:t>',
    );
  });
  it('has no errors for the Open XML SDK', async () => {
    expect(await validatorErrors(await finished(richScene()), 'pptx')).toEqual([]);
  });
  it('has none of the faults that the SDK does not see', async () => {
    expect(lintPackage(await finished(richScene()))).toEqual([]);
  });
  it.runIf(hasOffice)('opens in LibreOffice with all its slides and words', async () => {
    const { pages, text } = draw(await finished(richScene()), 'pptx');
    expect(pages).toBe(13);
    for (const words of [
      'Strike in Baghdad',
      'First bold point',
      'after an empty line',
      'All of them',
      'In a card',
      '13 / 13',
    ]) {
      expect(text).toContain(words);
    }
  });
});
