import { Cursor } from './bytes.ts';
import { checkSize, damaged } from './fault.ts';

const block = { image: 0x2c, extension: 0x21, control: 0xf9 };

/** The first picture of a GIF by itself. */
export interface CleanGif {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Sub-blocks as they stand, to the empty one that ends them. */
const subBlocks = (cursor: Cursor): Uint8Array => {
  const parts: Uint8Array[] = [];
  for (let size = cursor.byte(); size > 0; size = cursor.byte())
    parts.push(Uint8Array.of(size), cursor.take(size));
  return Buffer.concat([...parts, Uint8Array.of(0)]);
};

const paletteSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

const little = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** What stands before the first picture: of it, only which colour is seen through. */
const toFirstImage = (cursor: Cursor): Uint8Array => {
  let control = new Uint8Array();
  for (let kind = cursor.byte(); kind !== block.image; kind = cursor.byte()) {
    if (kind !== block.extension) throw damaged('it shows nothing');
    const label = cursor.byte();
    const body = subBlocks(cursor);
    if (label === block.control && body.length === 6)
      control = Buffer.concat([Uint8Array.of(block.extension, label), body]);
  }
  return control;
};

/** Reads a GIF (89a) as far as its first picture is whole, and gives that by itself: no comments, no further pictures. */
export const firstOfGif = (bytes: Uint8Array): CleanGif => {
  const cursor = new Cursor(bytes);
  cursor.take(6);
  const screen = cursor.take(7);
  const palette = cursor.take(paletteSize(screen[4] ?? 0));
  const control = toFirstImage(cursor);
  const place = cursor.take(9);
  const width = little(place, 4);
  const height = little(place, 6);
  checkSize(width, height);
  const own = cursor.take(paletteSize(place[8] ?? 0));
  if (palette.length + own.length === 0) throw damaged('it has no palette');
  const codeSize = cursor.take(1);
  const pixels = subBlocks(cursor);
  const size = place.subarray(4, 8);
  return {
    width,
    height,
    bytes: Buffer.concat([
      Buffer.from('GIF89a', 'latin1'),
      size,
      screen.subarray(4),
      palette,
      control,
      Uint8Array.of(block.image, 0, 0, 0, 0),
      size,
      place.subarray(8),
      own,
      codeSize,
      pixels,
      Uint8Array.of(0x3b),
    ]),
  };
};
