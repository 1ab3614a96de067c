import { describe, expect, it } from 'vitest';
import { emptyShare, thinSlides } from '../support/empty-share.ts';
import { box, paragraph, run, scene, shape, slide, text } from '../support/scene.ts';

describe('the empty share of a slide', () => {
  /** In the layout of these, the title ends at 1.5 inches and the text at 6.8. */
  const shareOf = (...items: Parameters<typeof slide>[1]) => {
    const all = scene([slide('One', items)]);
    return all.slides[0] && emptyShare(all.slides[0], all);
  };

  it('is what lies below the lowest edge and above the foot', () => {
    expect(shareOf()).toBe(1);
    expect(shareOf(shape('Card', box(1, 1.5, 3, 2.65)), shape('Low', box(5, 2, 1, 1)))).toBeCloseTo(0.5);
    expect(shareOf(shape('Card', box(1, 1.5, 3, 5.3)))).toBeCloseTo(0);
  });

  it('counts a bare text by its lines, and no furniture', () => {
    const lines = [{ text: 'Words', width: box(0, 0, 1, 1).width, height: box(0, 0, 1, 2.65).height }];
    const words = text('Words', box(1, 1.5, 3, 5.3), [paragraph([run('Words')])], { lines });
    expect(shareOf(words)).toBeCloseTo(0.5, 1);
    expect(shareOf(words, text('Sources', box(1, 6, 3, 1), []))).toBeCloseTo(0.5, 1);
  });

  it('is too much on a slide between the first and the last where it is more than a third', () => {
    const high = shape('Card', box(1, 1.5, 3, 2.65));
    const low = shape('Card', box(1, 1.5, 3, 3.8));
    const slides = [slide('A', [high]), slide('B', [high]), slide('C', [low]), slide('D', [high])];
    expect(thinSlides(scene(slides))).toEqual(['"B" is empty by 50 %']);
  });
});
