import { deflateSync } from 'node:zlib';
import { pngColour, pngOf } from '../../src/image/print-png.ts';

const width = 1600;
const height = 900;

/** Hills of grey with a little grain: it compresses as a map or a photograph of few colours does, to some 150 kB. */
const greyAt = (x: number, y: number): number => {
  const hill = Math.sin(x / 90) * Math.cos(y / 70) * 60 + Math.sin((x + y) / 37) * 20;
  const grain = (x * 7919 + y * 104_729) % 97 === 0 ? 9 : 0;
  return Math.round(130 + hill / 8) * 1 + grain;
};

/** A PNG of 1600 × 900 pixels in grey. */
export const picture = (): Buffer => {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = greyAt(x, y);
  }
  return pngOf(width, height, pngColour.grey, [['IDAT', deflateSync(rows)]]);
};
