import { ascii, Cursor } from './bytes.ts';
import { orientationOf } from './exif.ts';
import { checkSize, damaged } from './fault.ts';

/** One picture of a WebP by itself, as it lies in the file. */
export interface CleanWebp {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** As EXIF has it, 1 to 8. */
  readonly orientation: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Before the chunks of a picture of a moving WebP: where and how long it is shown. */
const frameHeader = 16;
const seenThrough = 0x10;

const little = (bytes: Uint8Array, at: number, count: number): number =>
  count === 0 ? 0 : (bytes[at] ?? 0) + 256 * little(bytes, at + 1, count - 1);

const littleBytes = (value: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(value / 256 ** index) % 256);

const readChunks = (bytes: Uint8Array): readonly Chunk[] => {
  const cursor = new Cursor(bytes);
  const chunks: Chunk[] = [];
  while (cursor.left > 0) {
    const head = cursor.take(8);
    const size = little(head, 4, 4);
    chunks.push({ type: ascii(head, 0, 4), data: cursor.take(size) });
    // The last chunk may lack the byte that makes its length even.
    if (size % 2 === 1 && cursor.left > 0) cursor.take(1);
  }
  return chunks;
};

const printChunk = ({ type, data }: Chunk): Uint8Array =>
  Buffer.concat([
    Buffer.from(type, 'latin1'),
    Uint8Array.from(littleBytes(data.length, 4)),
    data,
    new Uint8Array(data.length % 2),
  ]);

const printWebp = (chunks: readonly Chunk[]): Uint8Array => {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks.map(printChunk)]);
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), Uint8Array.from(littleBytes(body.length, 4)), body]);
};

/** Width and height as the pixels themselves have them (RFC 9649, 2.5 to 2.7; RFC 6386, 9.1). */
const sizeOf = ({ type, data }: Chunk): readonly [width: number, height: number] => {
  if (type === 'VP8L') {
    if (data[0] !== 0x2f) throw damaged('its pixels have no header');
    const bits = little(data, 1, 4);
    return [(bits % 2 ** 14) + 1, (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1];
  }
  if (ascii(data, 3, 6) !== '\x9d\x01\x2a') throw damaged('its pixels have no header');
  return [little(data, 6, 2) & 0x3fff, little(data, 8, 2) & 0x3fff];
};

/** The first picture, and how opaque its pixels are where that is said apart. */
const firstPicture = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const frame = chunks.find(({ type }) => type === 'ANMF');
  const inside = frame ? readChunks(frame.data.subarray(frameHeader)) : chunks;
  const pixels = inside.find(({ type }) => type === 'VP8 ' || type === 'VP8L');
  if (!pixels) throw damaged('it shows nothing');
  const alpha = pixels.type === 'VP8 ' ? inside.filter(({ type }) => type === 'ALPH').slice(0, 1) : [];
  return [...alpha, pixels];
};

const extended = (width: number, height: number): Chunk => ({
  type: 'VP8X',
  data: Uint8Array.from([seenThrough, 0, 0, 0, ...littleBytes(width - 1, 3), ...littleBytes(height - 1, 3)]),
});

const orientationIn = (chunks: readonly Chunk[]): number => {
  const exif = chunks.find(({ type }) => type === 'EXIF')?.data ?? new Uint8Array();
  const marked = ascii(exif, 0, 4) === 'Exif';
  return orientationOf(marked ? exif : Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])) ?? 1;
};

/** Reads a WebP (RFC 9649) to its end and gives its first picture by itself: no texts, no profile, no further pictures. */
export const firstOfWebp = (bytes: Uint8Array): CleanWebp => {
  const cursor = new Cursor(bytes);
  const head = cursor.take(12);
  const chunks = readChunks(cursor.take(Math.max(0, little(head, 4, 4) - 4)));
  const picture = firstPicture(chunks);
  const pixels = picture.at(-1);
  const [width, height] = pixels ? sizeOf(pixels) : [0, 0];
  checkSize(width, height);
  const still = picture.length > 1 ? [extended(width, height), ...picture] : picture;
  return { bytes: printWebp(still), width, height, orientation: orientationIn(chunks) };
};
