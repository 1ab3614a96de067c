import { ascii } from './bytes.ts';

/** Kinds of pictures that are taken. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'svg';

/** What a file is, by its first bytes; its name says nothing. */
export type Kind =
  | { readonly kind: ImageKind }
  | { readonly kind: 'other'; readonly name: string; readonly instead: string };

const asPng = 'save it as PNG or JPEG';

/** Beginnings of kinds that are not taken, from the offset at which they stand. */
const others: readonly (readonly [string, number, string, string])[] = [
  ['ftypavif', 4, 'AVIF, which Office does not show', asPng],
  ['ftyphei', 4, 'HEIC, which most programs of Office do not show', asPng],
  ['ftypmif1', 4, 'HEIC, which most programs of Office do not show', asPng],
  ['II*\0', 0, 'TIFF', asPng],
  ['MM\0*', 0, 'TIFF', asPng],
  ['BM', 0, 'BMP', asPng],
  ['%PDF', 0, 'a PDF', 'save the page that you mean as PNG or SVG'],
  ['\x1f\x8b', 0, 'packed (a `.svgz`, perhaps)', 'unpack it'],
  ['PK\x03\x04', 0, 'a zip file or a document of Office', asPng],
  ['\xd7\xcd\xc6\x9a', 0, 'WMF', 'save it as SVG or PNG'],
];

const isMarkup = (bytes: Uint8Array): boolean =>
  /^(\xef\xbb\xbf)?\s*</.test(ascii(bytes, 0, Math.min(bytes.length, 1_000)));

export const kindOf = (bytes: Uint8Array): Kind => {
  const head = ascii(bytes, 0, Math.min(bytes.length, 16));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'png' };
  if (head.startsWith('\xff\xd8\xff')) return { kind: 'jpeg' };
  if (/^GIF8[79]a/.test(head)) return { kind: 'gif' };
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return { kind: 'webp' };
  const other = others.find(([mark, at]) => head.startsWith(mark, at));
  if (other) return { kind: 'other', name: other[2], instead: other[3] };
  if (isMarkup(bytes)) return { kind: 'svg' };
  const name = bytes.length === 0 ? 'empty' : 'no picture that is known here';
  return { kind: 'other', name, instead: 'PNG, JPEG, GIF, WebP and SVG are taken' };
};
