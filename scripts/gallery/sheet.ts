import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import type { Picture } from './picture.ts';
import type { Raster } from './small-png.ts';

/** A contact sheet: pictures in rows, each with words below it. Lengths are pixels. */
export interface Sheet {
  readonly columns: number;
  /** Of one picture as it stands on the sheet. */
  readonly width: number;
  readonly pictures: readonly Picture[];
  readonly captions: readonly string[];
}

const gap = 24;
const captionHeight = 34;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const drawn = ({ bytes }: Picture, caption: string, { left, top, width, height }: Cell): string =>
  [
    `<image x="${left}" y="${top}" width="${width}" height="${height}" href="data:image/png;base64,${bytes.toString('base64')}"/>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" stroke="#8a949c"/>`,
    `<text x="${left}" y="${top + height + 22}" font-family="Gelasio" font-size="15" fill="#14202b">${escaped(caption)}</text>`,
  ].join('');

/** Draws a sheet. The captions are set in a font of the folder; a sheet without them has no room for them. */
const render = ({ columns, width, pictures, captions }: Sheet, fonts: string): RenderedImage => {
  const below = captions.length > 0 ? captionHeight : 0;
  const height = Math.max(
    0,
    ...pictures.map((picture) => Math.round((width * picture.height) / picture.width)),
  );
  const across = Math.min(columns, pictures.length);
  const rows = Math.ceil(pictures.length / columns);
  const size = [gap + across * (width + gap), gap + rows * (height + below + gap)];
  const cells = pictures.map((picture, index) =>
    drawn(picture, captions[index] ?? '', {
      left: gap + (index % columns) * (width + gap),
      top: gap + Math.floor(index / columns) * (height + below + gap),
      width,
      height,
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}"><rect width="100%" height="100%" fill="#dfe4e8"/>${cells.join('')}</svg>`;
  const fontFiles = readdirSync(fonts).map((name) => join(fonts, name));
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render();
};

export const drawSheet = (sheet: Sheet, fonts: string): Buffer => render(sheet, fonts).asPng();

export const rasterOf = (sheet: Sheet, fonts: string): Raster => {
  const { pixels, width, height } = render(sheet, fonts);
  return { pixels, width, height };
};
