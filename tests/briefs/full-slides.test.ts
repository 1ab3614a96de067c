import { describe, expect, it } from 'vitest';
import { emptyShare } from '../support/empty-share.ts';
import { packOnDisk, shippedPacks } from '../support/packs.ts';
import { buildText } from '../support/pipeline.ts';
import { box, paragraph, run, scene, shape, slide, text } from '../support/scene.ts';
import { briefsIn } from '../support/stress.ts';

/** What may be left empty below the last thing on a slide. */
const most = 1 / 3;

/** The last of several slides with one title takes what is left for it. */
const isLastPart = (title: string): boolean => /\((\d+) of \1\)$/.test(title);

describe.each(briefsIn('briefs'))('the slides of %s', (_, brief) => {
  it.each(shippedPacks)('are full, save the last, by the pack %s', async (pack) => {
    const { scene } = await buildText(brief, [], packOnDisk(pack));
    const slides = scene?.slides.slice(0, -1) ?? [];
    expect(slides.length).toBeGreaterThan(8);
    const thin = slides.filter(
      (slide) => scene && emptyShare(slide, scene) > most && !isLastPart(slide.title),
    );
    expect(thin.map(({ title }) => title)).toEqual([]);
  });
});

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
});
