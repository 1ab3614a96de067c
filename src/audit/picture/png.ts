import { crc32 } from 'node:zlib';
import { readExif } from './exif.ts';
import { damaged, type PictureReading } from './reading.ts';

/** What a chunk tells: names of programs and people, times, Exif. The keyword stands before a zero byte. */
const tellsOf = (kind: string, body: Uint8Array): readonly string[] => {
  if (kind === 'eXIf') return readExif(body);
  if (!/^(tEXt|iTXt|zTXt)$/.test(kind)) return [];
  const said = Buffer.from(body).toString('latin1').split('\0');
  const words = kind === 'tEXt' ? (said[1] ?? '') : '';
  return [`“${[said[0], words].filter(Boolean).join(': ').slice(0, 60)}”`];
};

/** Reads a PNG chunk by chunk (ISO/IEC 15948), with their sums. */
export const readPng = (bytes: Uint8Array): PictureReading => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tells: string[] = [];
  const kinds = new Set<string>();
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return damaged('the PNG is cut off');
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4))
      return damaged(`the PNG is altered in its chunk ${kind}`);
    kinds.add(kind);
    tells.push(...tellsOf(kind, bytes.subarray(at + 8, end - 4)));
    at = end;
  }
  const lacking = ['IHDR', 'IDAT', 'IEND'].find((kind) => !kinds.has(kind));
  return lacking === undefined ? { damage: undefined, tells } : damaged(`the PNG has no ${lacking}`);
};
