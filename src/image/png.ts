import { crc32, inflateSync } from 'node:zlib';
import { ascii, Cursor, uint32 } from './bytes.ts';
import { checkSize, damaged } from './fault.ts';
import type { Image } from './image.ts';
import { printChunk, signature } from './print-png.ts';

/** Samples a pixel by colour type, and the bits that each sample may have (PNG, third edition, table 8). */
const colours: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/**
 * Chunks that say how the pixels look, and the most bytes that each may have. All others go: texts, times, EXIF, colour
 * profiles (which name people's screens), animation, and what stands behind the end.
 */
const kept: Readonly<Record<string, number>> = { PLTE: 768, tRNS: 256, gAMA: 4, cHRM: 32, sRGB: 1 };

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const readChunk = (cursor: Cursor): Chunk => {
  const length = uint32(cursor.take(4), 0);
  const body = cursor.take(length + 4);
  if (crc32(body) !== uint32(cursor.take(4), 0)) throw damaged('a checksum does not agree');
  return { type: ascii(body, 0, 4), data: body.subarray(4) };
};

const readChunks = (bytes: Uint8Array): readonly Chunk[] => {
  const cursor = new Cursor(bytes);
  cursor.take(signature.length);
  const chunks: Chunk[] = [];
  do chunks.push(readChunk(cursor));
  while (chunks.at(-1)?.type !== 'IEND');
  return chunks;
};

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly interlaced: boolean;
}

const readHeader = ({ type, data }: Chunk): Header => {
  if (type !== 'IHDR' || data.length !== 13) throw damaged('it has no header');
  const [depth = 0, colour = 0, compression, filter, interlace] = data.subarray(8);
  const known = colours[colour];
  if (!known?.depths.includes(depth) || compression !== 0 || filter !== 0 || (interlace ?? 2) > 1)
    throw damaged('its header names a form that PNG does not have');
  const width = uint32(data, 0);
  const height = uint32(data, 4);
  checkSize(width, height);
  return { width, height, bits: known.samples * depth, interlaced: interlace === 1 };
};

/** Adam7: where each pass begins and how far apart its pixels stand. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The bytes of the pixels with the filter's byte before each row. */
const unpackedSize = ({ width, height, bits, interlaced }: Header): number => {
  const rows = (across: number, down: number): number =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * bits) / 8));
  if (!interlaced) return rows(width, height);
  return passes.reduce(
    (sum, [left, top, right, below]) =>
      sum + rows(Math.ceil((width - left) / right), Math.ceil((height - top) / below)),
    0,
  );
};

/** The packed pixels, unpacked once to see that they are whole; without what may stand behind them. */
const soundPixels = (chunks: readonly Chunk[], header: Header): Uint8Array => {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const size = unpackedSize(header);
  try {
    // With `info` the answer holds the engine, which knows how much of the input it took; the declaration does not say so.
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: size, info: true }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    if (buffer.length === size) return packed.subarray(0, engine.bytesWritten);
  } catch {
    // Not whole: said below.
  }
  throw damaged('its pixels cannot be unpacked');
};

/** Reads a PNG (third edition) to its end and gives it back with nothing but its pixels and how they look. */
export const cleanPng = (bytes: Uint8Array): Image => {
  const [first, ...others] = readChunks(bytes);
  if (!first) throw damaged('it has no header');
  const header = readHeader(first);
  const pixels = soundPixels(others, header);
  const before = others.slice(
    0,
    others.findIndex(({ type }) => type === 'IDAT'),
  );
  const look = before.filter(
    ({ type, data }) => Object.hasOwn(kept, type) && data.length <= (kept[type] ?? 0),
  );
  if (first.data[9] === 3 && !look.some(({ type }) => type === 'PLTE')) throw damaged('it has no palette');
  const printed = [
    printChunk('IHDR', first.data),
    ...look.map(({ type, data }) => printChunk(type, data)),
    printChunk('IDAT', pixels),
    printChunk('IEND', new Uint8Array()),
  ];
  const { width, height } = header;
  return { type: 'png', bytes: Buffer.concat([signature, ...printed]), width, height, raster: undefined };
};
