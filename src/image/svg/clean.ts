import type { Rasteriser } from '../../picture/raster.ts';
import { widthWithin } from '../draw.ts';
import { damaged } from '../fault.ts';
import type { Image } from '../image.ts';
import { admit } from './admit.ts';
import { safeCss } from './css.ts';
import { printSvg } from './print.ts';
import { type SvgSize, sizeOf } from './size.ts';
import { readSvg, type SvgElement } from './tree.ts';
import { drawingWork } from './work.ts';

/** The longer side of the raster, in pixels. */
const longest = 1_600;
/** Pixels that shapes may paint in all, each over the whole picture: some seconds. */
const mostPainted = 4e9;

/** A drawing of many shapes has a smaller raster, so that none takes minutes. */
const rasterWidth = ({ width, height }: SvgSize, shapes: number): number => {
  const scaled = longest / Math.max(width, height);
  const fits = Math.sqrt(mostPainted / shapes / (width * height));
  return widthWithin(width * scaled, height * scaled, Math.max(width, height) * Math.min(scaled, fits));
};

/** A style is judged as one text, however its file cuts it into pieces. */
const withSafeStyles = (element: SvgElement): SvgElement => {
  const { name, children } = element;
  if (name !== 'style')
    return {
      ...element,
      children: children.map((child) => (typeof child === 'string' ? child : withSafeStyles(child))),
    };
  const text = children.filter((child) => typeof child === 'string').join('');
  return { ...element, children: [safeCss(text)] };
};

const withSize = (root: SvgElement, { width, height }: SvgSize): SvgElement => {
  const attributes = new Map(root.attributes);
  if (!attributes.has('viewBox')) attributes.set('viewBox', `0 0 ${width} ${height}`);
  attributes.set('width', `${width}`);
  attributes.set('height', `${height}`);
  return { ...root, attributes };
};

/** Reads an SVG and gives it back with what draws alone, of a size that every program understands, with a raster of it. */
export const cleanSvg = (bytes: Uint8Array, rasterise: Rasteriser): Image => {
  const root = withSafeStyles(readSvg(bytes, admit));
  const size = sizeOf(root);
  const shapes = drawingWork(root);
  const text = printSvg(withSize(root, size));
  try {
    const raster = rasterise(text, rasterWidth(size, shapes));
    return { type: 'svg', bytes: new TextEncoder().encode(text), ...size, raster };
  } catch {
    throw damaged('nothing of it can be drawn');
  }
};
