import { describe, expect, it } from 'vitest';
import { emptyShare } from '../support/empty-share.ts';
import { buildText } from '../support/pipeline.ts';
import { briefsIn } from '../support/stress.ts';

/** What may be left empty below the last thing on a slide. */
const most = 1 / 3;

/** Slides that are emptier than that, to be filled or joined: what is listed here may become full, nothing else empty. */
const known: ReadonlySet<string> = new Set([
  'Places',
  'The gauge office names a margin of 0.3 m',
  'Two counts of the evacuated',
]);

/** The last of several slides with one title takes what is left for it. */
const isLastPart = (title: string): boolean => /\((\d+) of \1\)$/.test(title);

describe.each(briefsIn('briefs'))('the slides of %s', (_, brief) => {
  it('are full, save the last', async () => {
    const { scene } = await buildText(brief, []);
    const slides = scene?.slides.slice(0, -1) ?? [];
    expect(slides.length).toBeGreaterThan(10);
    const thin = slides.filter(
      (slide) => scene && emptyShare(slide, scene) > most && !isLastPart(slide.title),
    );
    expect(thin.map(({ title }) => title).filter((title) => !known.has(title))).toEqual([]);
  });
});
