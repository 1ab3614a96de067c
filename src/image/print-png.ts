import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './unpack-webp.ts';

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export const printChunk = (type: string, data: Uint8Array): Uint8Array => {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
};

/** Colour types (PNG, third edition, table 8). */
export const pngColour = { grey: 0, indexed: 3, seenThrough: 6 } as const;

/** A PNG of eight bits a sample, from the chunks between its header and its end. */
export const pngOf = (
  width: number,
  height: number,
  colour: (typeof pngColour)[keyof typeof pngColour],
  chunks: readonly (readonly [type: string, data: Uint8Array])[],
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    printChunk('IHDR', header),
    ...chunks.map(([type, data]) => printChunk(type, data)),
    printChunk('IEND', new Uint8Array()),
  ]);
};

/** Pixels as a PNG; quickly and not small, for it is only on its way to be drawn. */
export const printPng = ({ width, height, data }: Pixels): Uint8Array => {
  const row = 4 * width;
  // Each row begins with a byte that says how it is filtered: not at all.
  const rows = Buffer.alloc((row + 1) * height);
  for (let index = 0; index < height; index += 1)
    rows.set(data.subarray(index * row, (index + 1) * row), index * (row + 1) + 1);
  return pngOf(width, height, pngColour.seenThrough, [['IDAT', deflateSync(rows, { level: 1 })]]);
};
