import { describe, expect, it } from 'vitest';
import { finished } from '../support/finished.ts';
import { draw, hasOffice } from '../support/office.ts';
import { lintPackage } from '../support/package-lint.ts';
import { richScene } from '../support/rich-scene.ts';
import { validatorErrors } from '../support/validator.ts';

describe('a deck with each kind of item', () => {
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
