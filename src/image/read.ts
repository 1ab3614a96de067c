import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Rasteriser } from '../picture/raster.ts';
import { checkDrawn, drawUpright, need } from './draw.ts';
import { turnsAside } from './exif.ts';
import { damaged, ImageFault, otherKind } from './fault.ts';
import { firstOfGif } from './gif.ts';
import type { Image } from './image.ts';
import { cleanJpeg } from './jpeg.ts';
import { type ImageKind, kindOf } from './kind.ts';
import { cleanPng } from './png.ts';
import { printPng } from './print-png.ts';
import { cleanSvg } from './svg/clean.ts';
import type { WebpUnpacker } from './unpack-webp.ts';
import { firstOfWebp } from './webp.ts';

/** What some pictures take to be read; a machine may be without. */
export interface Tools {
  readonly rasterise: Rasteriser | undefined;
  /** Asked for by who has a WebP to read. */
  readonly unpackWebp?: WebpUnpacker | undefined;
}

type Reader = (bytes: Uint8Array, tools: Tools) => Image;

/** One that lies on its side is drawn anew: programs differ in whether they heed what EXIF says. */
const readJpeg: Reader = (bytes, { rasterise }) => {
  const clean = cleanJpeg(bytes);
  const { width, height, orientation } = clean;
  const picture = { ...clean, type: 'jpeg' } as const;
  if (orientation === 1) {
    if (rasterise) checkDrawn(picture, rasterise);
    return { type: 'jpeg', bytes: clean.bytes, width, height, raster: undefined };
  }
  return { type: 'png', bytes: drawUpright(picture, need(rasterise)), width, height, raster: undefined };
};

/** The first of its pictures, which stands still. */
const readGif: Reader = (bytes, { rasterise }) => {
  const { width, height, bytes: first } = firstOfGif(bytes);
  const picture = { bytes: first, width, height, type: 'gif', orientation: 1 } as const;
  return { type: 'png', bytes: drawUpright(picture, need(rasterise)), width, height, raster: undefined };
};

/** As PNG: programs of Office before 2021 show no WebP. */
const readWebp: Reader = (bytes, { rasterise, unpackWebp }) => {
  const { orientation, ...first } = firstOfWebp(bytes);
  const pixels = need(unpackWebp)(first.bytes);
  if (pixels?.width !== first.width || pixels.height !== first.height)
    throw damaged('its pixels cannot be unpacked');
  const [width, height] = turnsAside(orientation) ? [first.height, first.width] : [first.width, first.height];
  const picture = { bytes: printPng(pixels), width, height, type: 'png', orientation } as const;
  return { type: 'png', bytes: drawUpright(picture, need(rasterise)), width, height, raster: undefined };
};

const readers = {
  png: cleanPng,
  jpeg: readJpeg,
  gif: readGif,
  webp: readWebp,
  svg: (bytes, { rasterise }) => cleanSvg(bytes, need(rasterise)),
} satisfies Record<ImageKind, Reader>;

/** What a picture came to. */
type ReadImage =
  | { readonly image: Image; readonly finding?: undefined }
  | { readonly image?: undefined; readonly finding: Diagnostic };

const findingOf = ({ fault }: ImageFault, file: string, span: Span | undefined): Diagnostic =>
  // A fault holds just the parameters of its code beside the file; TypeScript cannot follow that through the union.
  diagnostic(fault.code as 'picture-damaged', { ...(fault as { readonly reason: string }), file }, { span });

/**
 * Reads the bytes of a picture file, whatever its name, into one that is fit to be shown: whole, stripped of all that it
 * does not show, upright. Drawings lose what acts or reaches out of them, or are refused.
 * @param tools without a rasteriser only what needs no drawing is taken
 */
export const readImage = (
  bytes: Uint8Array,
  file: string,
  span: Span | undefined,
  tools: Tools,
): ReadImage => {
  try {
    const found = kindOf(bytes);
    if (found.kind === 'other') throw otherKind(found.name, found.instead);
    return { image: readers[found.kind](bytes, tools) };
  } catch (error) {
    if (!(error instanceof ImageFault)) throw error;
    return { finding: findingOf(error, file, span) };
  }
};
