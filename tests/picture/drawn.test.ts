import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/package/xml/parse.ts';
import { attribute, descendants, textOf } from '../../src/package/xml/query.ts';
import { slideDrawing } from '../../src/picture/slide.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { type DrawnWord, drawnWords, drawsTrueWidths } from '../support/drawn-words.ts';
import { standardTheme } from '../support/handout.ts';
import { buildText } from '../support/pipeline.ts';

interface Place {
  readonly word: string;
  readonly left: number;
  readonly middle: number;
}

/** Letters of middle height reach about so far above their foot, in em. */
const halfOfLetters = 0.25;

const sizeOf = (markup: string): number => Number(/font-size="([\d.]+)"/.exec(markup)?.[1] ?? 12);

/** The first word of each line that begins at its left, by the picture; a citation hangs on its word by a space of its own. */
const begun = (svg: string): readonly Place[] =>
  [...svg.matchAll(/<text x="[^>]*>.*?<\/text>/g)].flatMap(([markup]) => {
    const line = descendants(parseXml(`<svg>${markup}</svg>`), 'text')[0];
    const word = line && textOf(line).split(/\s/)[0];
    if (!line || !word || word.length < 3 || attribute(line, 'text-anchor')) return [];
    const foot = Number(attribute(line, 'y'));
    return [{ word, left: Number(attribute(line, 'x')), middle: foot - halfOfLetters * sizeOf(markup) }];
  });

/** How far away the nearest word of the same letters was drawn, in points. */
const distance = ({ word, left, middle }: Place, drawn: readonly DrawnWord[]): number =>
  Math.min(
    ...drawn
      .filter(({ text }) => text === word.replace('&', '&amp;'))
      .map((other) => Math.hypot(other.left - left, (other.top + other.bottom) / 2 - middle)),
  );

// LibreOffice sets the lines of tables closer than PowerPoint: they are no measure.
describe.skipIf(!drawsTrueWidths)('Our picture of a slide', () => {
  it('has the lines of its texts where LibreOffice has them, to a few points', async () => {
    const text = readFileSync('briefs/baghdad-drone-strike.yaml', 'utf8');
    const { scene, files } = await buildText(text, ['pptx']);
    if (!scene) throw new Error('nothing was laid out');
    const drawn = drawnWords(files[0]?.bytes ?? new Uint8Array());
    const { fonts } = await standardTheme();
    const distances = scene.slides.flatMap((slide, index) => {
      const words = drawn.filter(({ page }) => page === index + 1);
      const texts = slide.items.filter(({ kind }) => kind === 'text');
      const drawing = slideDrawing({ ...slide, items: texts }, scene);
      return begun(svgOf(drawing, fonts)).map((place) => distance(place, words));
    });
    const near = distances.filter((far) => far < 3).length / distances.length;
    expect(distances.length).toBeGreaterThan(100);
    expect(near).toBeGreaterThan(0.9);
  }, 120_000);
});
