/** Tags of TIFF and Exif that tell of people, places and times, and of the directory for positions. */
const telling: Readonly<Record<number, string>> = {
  271: 'with which device it was made',
  272: 'with which device it was made',
  315: 'who made it',
  33432: 'who made it',
  306: 'when it was made',
  34853: 'where it was taken',
};
const mostTags = 512;

/** What the first directory of Exif data tells (TIFF 6.0): the bytes after `Exif\0\0`. */
export const readExif = (bytes: Uint8Array): readonly string[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 14) return ['more than it shows (Exif)'];
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > bytes.length) return ['more than it shows (Exif)'];
  const count = Math.min(view.getUint16(start, little), mostTags);
  const told = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > bytes.length) break;
    const tells = telling[view.getUint16(at, little)];
    if (tells !== undefined) told.add(tells);
  }
  return told.size > 0 ? [...told] : ['more than it shows (Exif)'];
};
