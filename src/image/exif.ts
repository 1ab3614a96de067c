import { ascii } from './bytes.ts';

const orientationTag = 0x0112;
/** Of the tag's type in TIFF: a number of two bytes. */
const short = 3;

/** @returns the orientation (1 to 8) that a segment of EXIF gives; `undefined` where it gives none */
export const orientationOf = (segment: Uint8Array): number | undefined => {
  if (ascii(segment, 0, 6) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(6);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = ascii(tiff, 0, 2) === 'II';
  if (tiff.length < 10 || (!little && ascii(tiff, 0, 2) !== 'MM')) return undefined;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return undefined;
  const count = view.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== orientationTag || view.getUint16(entry + 2, little) !== short)
      continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
};

/** Whether width and height change places when the picture is set upright. */
export const turnsAside = (orientation: number): boolean => orientation >= 5;

/** What sets a picture of that orientation upright, as SVG's matrix over a box of that size (as it lies in the file). */
export const upright = (orientation: number, width: number, height: number): string => {
  const matrices: Readonly<Record<number, readonly number[]>> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, height, 0],
    7: [0, -1, -1, 0, height, width],
    8: [0, -1, 1, 0, 0, width],
  };
  return `matrix(${(matrices[orientation] ?? [1, 0, 0, 1, 0, 0]).join(' ')})`;
};
