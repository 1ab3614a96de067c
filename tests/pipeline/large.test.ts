import { describe, expect, it } from 'vitest';
import { drawnWords, drawsTrueWidths, strayWords } from '../support/drawn-words.ts';
import { largeBriefs } from '../support/large-briefs.ts';
import { buildText, faultsOf } from '../support/pipeline.ts';

describe.each(Object.entries(largeBriefs))('%s', (_, brief) => {
  it('is built into sound files', async () => {
    expect(await faultsOf(brief)).toEqual([]);
  });

  it.runIf(drawsTrueWidths)('is drawn without a word outside its box, and without autofit', async () => {
    const { files, scene } = await buildText(brief, ['pptx']);
    if (!files[0] || !scene) throw new Error('not built');
    const words = drawnWords(files[0].bytes);
    expect(words.length).toBeGreaterThan(1_000);
    expect(strayWords(scene, words)).toEqual([]);
    const titlesAlone = scene.slides.map((slide) => ({ ...slide, items: slide.items.slice(0, 1) }));
    expect(strayWords({ ...scene, slides: titlesAlone }, words).length).toBeGreaterThan(1_000);
  });
});
