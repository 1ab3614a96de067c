import { readExif } from './exif.ts';
import { damaged, type PictureReading } from './reading.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What a segment tells: Exif and XMP in APP1, IPTC in APP13, a comment. */
const tellsOf = (marker: number, body: Uint8Array): readonly string[] => {
  if (marker === 0xe1 && text(body.subarray(0, 4)) === 'Exif') return readExif(body.subarray(6));
  if (marker === 0xe1 && text(body.subarray(0, 28)) === 'http://ns.adobe.com/xap/1.0/')
    return ['more than it shows (XMP)'];
  if (marker === 0xed) return ['more than it shows (IPTC)'];
  return marker === 0xfe && body.length > 0 ? [`“${text(body.subarray(0, 60))}”`] : [];
};

/** Reads a JPEG segment by segment (ITU-T T.81, annex B), up to the picture itself. */
export const readJpeg = (bytes: Uint8Array): PictureReading => {
  const tells: string[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return damaged('the JPEG is broken off or altered');
    // Beginning of the scan: what follows is the picture, up to its end mark.
    if (marker === 0xda) {
      const ends = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
        'ffd9',
        undefined,
        'hex',
      );
      return ends > at ? { damage: undefined, tells } : damaged('the JPEG is cut off');
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return damaged('the JPEG is broken off or altered');
    tells.push(...tellsOf(marker, bytes.subarray(at + 4, at + 2 + length)));
    at += 2 + length;
  }
  return damaged('the JPEG is cut off');
};
