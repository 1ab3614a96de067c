import { deflateSync } from 'node:zlib';
import { printChunk, signature } from './png.ts';
import type { Pixels } from './unpack-webp.ts';

/** Eight bits for each of red, green, blue and how opaque (PNG, third edition, table 8). */
const form = [8, 6, 0, 0, 0] as const;

/** Pixels as a PNG; quickly and not small, for it is only on its way to be drawn. */
export const printPng = ({ width, height, data }: Pixels): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(form, 8);
  const row = 4 * width;
  // Each row begins with a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc((row + 1) * height);
  for (let index = 0; index < height; index += 1)
    rows.set(data.subarray(index * row, (index + 1) * row), index * (row + 1) + 1);
  return Buffer.concat([
    signature,
    printChunk('IHDR', header),
    printChunk('IDAT', deflateSync(rows, { level: 1 })),
    printChunk('IEND', new Uint8Array()),
  ]);
};
