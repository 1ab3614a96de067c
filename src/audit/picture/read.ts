import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { damaged, type PictureReading, sound } from './reading.ts';

export type PictureKind = 'PNG' | 'JPEG' | 'GIF';

const beginnings: readonly (readonly [kind: PictureKind, hexadecimal: string])[] = [
  ['PNG', '89504e470d0a1a0a'],
  ['JPEG', 'ffd8ff'],
  ['GIF', '474946383'],
];

/** What kind of picture the bytes are, by how they begin; `undefined` for any other. */
export const kindOfPicture = (bytes: Uint8Array): PictureKind | undefined => {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return beginnings.find(([, begins]) => beginning.startsWith(begins))?.[0];
};

const readGif = (bytes: Uint8Array): PictureReading => {
  const last = bytes.findLast((byte) => byte !== 0);
  return last === 0x3b ? sound : damaged('the GIF is cut off');
};

const readers: Readonly<Record<PictureKind, (bytes: Uint8Array) => PictureReading>> = {
  PNG: readPng,
  JPEG: readJpeg,
  GIF: readGif,
};

/** Reads a picture as far as its frame goes; what it shows is not looked at. */
export const readPicture = (kind: PictureKind, bytes: Uint8Array): PictureReading => readers[kind](bytes);
