import { describe, expect, it } from 'vitest';
import { verify } from '../../src/layout/verify.ts';
import { point } from '../../src/unit/length.ts';
import { box, paragraph, run, scene, slide, text } from '../support/scene.ts';

const words = (name: string, left: number, top: number, width: number, height: number, lines = 1) =>
  text(name, box(left, top, width, height), [paragraph([run('Words')])], {
    lines: Array.from({ length: lines }, () => ({ text: 'Words', width: point(40), height: point(18) })),
  });

const found = (...items: Parameters<typeof slide>[1]): readonly string[] =>
  verify(scene([slide('One', items)]));

describe('a scene', () => {
  it('is sound where everything stands in its place', () =>
    expect(found(words('A', 1, 2, 3, 1))).toEqual([]));
  it('has no item off its page', () =>
    expect(found(words('A', 11, 2, 3, 1))).toEqual(['slide 1: "A" is not wholly on its page']));
  it('has no text taller than its box', () =>
    expect(found(words('A', 1, 2, 3, 1, 5))).toEqual(['slide 1: "A" is taller than its box']));
  it('has no text on other text', () =>
    expect(found(words('A', 1, 2, 3, 1), words('B', 2, 2.5, 3, 1))).toEqual([
      'slide 1: "A" stands on other text',
    ]));
  it('lets boxes touch', () => expect(found(words('A', 1, 2, 3, 1), words('B', 1, 3, 3, 1))).toEqual([]));
  it('has no two items of one name on a slide', () =>
    expect(found(words('A', 1, 2, 3, 1), words('A', 1, 4, 3, 1))).toEqual([
      'slide 1: "A" has the name of another item of its slide',
    ]));
  it('has no two slides of one title', () =>
    expect(verify(scene([slide('One', []), slide('One', [])]))).toEqual([
      'slide 2: "One" is the title of another slide',
    ]));
  it('has a title first on every slide', () =>
    expect(verify(scene([{ ...slide('One', []), items: [words('A', 1, 2, 3, 1)] }]))).toEqual([
      'slide 1: "One" begins without a title placeholder',
    ]));
});
