import type { Rasteriser } from '../picture/raster.ts';
import { upright } from './exif.ts';
import { damaged, ImageFault } from './fault.ts';

/** The longer side of what is drawn anew, in pixels: 150 to the inch over the whole width of a slide. */
const longest = 2_000;

/** Needed for what Office cannot show as it is; a machine may be without. */
export const need = <Tool>(tool: Tool | undefined): Tool => {
  if (!tool) throw new ImageFault({ code: 'picture-not-drawn' });
  return tool;
};

interface Raster {
  readonly bytes: Uint8Array;
  readonly type: 'jpeg' | 'gif' | 'png';
  /** As it is to be seen. */
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

const around = ({ width, height }: Pick<Raster, 'width' | 'height'>, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

const svgOf = (picture: Raster): string => {
  const { bytes, type, orientation } = picture;
  const aside = orientation >= 5;
  const width = aside ? picture.height : picture.width;
  const height = aside ? picture.width : picture.height;
  const address = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const matrix = upright(orientation, width, height);
  return around(
    picture,
    `<image width="${width}" height="${height}" preserveAspectRatio="none" transform="${matrix}" href="${address}"/>`,
  );
};

/** Draws a picture so many pixels wide. The rasteriser draws nothing where a picture cannot be decoded, and does not say so. */
const drawWide = (picture: Raster, pixels: number, rasterise: Rasteriser): Uint8Array => {
  const drawn = rasterise(svgOf(picture), pixels);
  if (Buffer.compare(drawn, rasterise(around(picture, ''), pixels)) === 0)
    throw damaged('nothing of it can be drawn');
  return drawn;
};

/** How many pixels wide a thing of that size is drawn, so that its longer side has no more than so many. */
export const widthWithin = (width: number, height: number, most: number): number =>
  Math.max(1, Math.round(width * Math.min(1, most / Math.max(width, height))));

/** The picture as PNG, upright. */
export const drawUpright = (picture: Raster, rasterise: Rasteriser): Uint8Array =>
  drawWide(picture, widthWithin(picture.width, picture.height, longest), rasterise);

/** Decodes a picture once, to see that it can be. */
export const checkDrawn = (picture: Raster, rasterise: Rasteriser): void => {
  drawWide(picture, widthWithin(picture.width, picture.height, 16), rasterise);
};
