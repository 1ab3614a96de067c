import { ImageRun, type ParagraphChild } from 'docx';
import { invariant } from '../../diagnostic/invariant.ts';
import { pixelsFor } from '../../picture/raster.ts';
import { withoutForbidden } from '../../unit/characters.ts';
import { toPoints } from '../../unit/length.ts';
import type { WordPicture } from '../model/word.ts';
import type { EmitContext } from './context.ts';
import { toPixels } from './pixels.ts';

const encoder = new TextEncoder();

/** A vector, and a raster for programs that draw none; both are named by what is in them. */
export const emitPicture = (picture: WordPicture, { rasterise, pictures }: EmitContext): ParagraphChild => {
  invariant(rasterise, 'a picture was modelled without a way to print it');
  const { svg, width, height, name, description } = picture;
  return new ImageRun({
    type: 'svg',
    data: pictures.for(encoder.encode(svg)),
    transformation: { width: toPixels(width), height: toPixels(height) },
    fallback: { type: 'png', data: pictures.for(rasterise(svg, pixelsFor(toPoints(width)))) },
    altText: {
      name: withoutForbidden(name),
      title: withoutForbidden(name),
      description: withoutForbidden(description),
    },
  });
};
