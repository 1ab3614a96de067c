import { describe, expect, it } from 'vitest';
import { loadRasteriser, pixelsFor } from '../../src/picture/raster.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { inch, point } from '../../src/unit/length.ts';
import { standardTheme } from '../support/handout.ts';
import { pixelsOf } from '../support/pixels.ts';
import { box, paragraph, run, text } from '../support/scene.ts';

const { fonts } = await standardTheme();
const rasterise = await loadRasteriser();

/** How many pixels a line of these runs blackens. */
const inkOf = (...runs: Parameters<typeof run>[]): number => {
  const all = runs.map(([words]) => words).join('');
  const item = text(
    'T',
    box(0, 0, 5, 1),
    [paragraph(runs.map(([words, look]) => run(words, { size: 24, ...look })))],
    {
      lines: [{ text: all, width: point(100), height: point(30) }],
    },
  );
  const drawing = { width: inch(5), height: inch(1), items: [item], title: '', description: '' };
  const png = rasterise?.(svgOf({ ...drawing, background: undefined }, fonts), 500);
  return png ? pixelsOf(png).filter((alpha) => alpha > 127).length : 0;
};

describe('The rasteriser', () => {
  it('makes a picture of the width that is asked for, the same each time', () => {
    const svg = svgOf(
      { width: inch(2), height: inch(1), items: [], title: '', description: '', background: undefined },
      fonts,
    );
    const [one, other] = [rasterise?.(svg, 440), rasterise?.(svg, 440)];
    expect(one && Buffer.from(one).readUInt32BE(16)).toBe(440);
    expect(one).toEqual(other);
  });

  it('is asked for as many pixels as print takes', () => {
    expect(pixelsFor(72)).toBe(220);
  });

  it('draws words of each script, none of them as empty boxes', () => {
    for (const words of ['Words', 'Žižek', 'Αθήνα', 'Москва', 'Việt', 'بغداد', 'لأن', 'ירושלים'])
      expect([words, inkOf([words]) > 100]).toEqual([words, true]);
  });

  it('draws a line in which fonts, sizes and scripts change', () => {
    const plain = inkOf(['Heading fifty ']);
    expect(inkOf(['Heading fifty '], ['office', { font: 'heading', bold: true }])).toBeGreaterThan(plain);
    expect(
      inkOf(['Heading fifty '], ['[2]', { raised: true }], [' on', { font: 'heading' }]),
    ).toBeGreaterThan(plain);
    expect(inkOf(['Kataib '], ['كتائب', { bold: true }], [' لأن', {}])).toBeGreaterThan(plain / 2);
  });

  it('draws bold letters of joined scripts bold', () => {
    expect(inkOf(['بغداد والعراق', { bold: true }])).toBeGreaterThan(1.1 * inkOf(['بغداد والعراق']));
  });
});
