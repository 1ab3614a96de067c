import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/read.ts';
import { loadRasteriser } from '../../src/picture/raster.ts';
import { casesIn } from '../support/case-file.ts';

const rasterise = await loadRasteriser();

/** A line that begins `%` names a text and how often it is repeated in the place of that name. */
const filled = (text: string): string => {
  const repeats = [...text.matchAll(/^% (\w+) (\d+) (.*)$/gm)];
  const body = text.replace(/^% .*\n/gm, '');
  return repeats.reduce(
    (whole, [, name = '', times, part = '']) =>
      whole.replace(
        `%${name}%`,
        Array.from({ length: Number(times) }, (_, at) =>
          part.replaceAll('%n', String(at)).replaceAll('%m', String(at + 1)),
        ).join(''),
      ),
    body,
  );
};

const cameTo = (text: string): string => {
  const { image, finding } = readImage(new TextEncoder().encode(filled(text)), 'drawing.svg', undefined, {
    rasterise,
  });
  if (!image) return `${finding.code}: ${finding.message}`;
  return `${image.width} × ${image.height}\n${new TextDecoder().decode(image.bytes)}`;
};

describe('A drawing', () => {
  for (const { name, parts, expected } of casesIn('svg')) {
    it(`comes to what stands in ${name}`, () => {
      const { now, before } = expected(new Map([['comes to', cameTo(parts.get('given') ?? '')]]));
      expect(now).toBe(before);
    });
  }
});
