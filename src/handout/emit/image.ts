import { ImageRun, type ParagraphChild } from 'docx';
import { withoutForbidden } from '../../unit/characters.ts';
import type { WordImage } from '../model/word.ts';
import type { EmitContext } from './context.ts';
import { toPixels } from './pixels.ts';

/** The bytes of a file; a drawing with its raster for programs that draw none. Parts are named by what is in them. */
export const emitImage = (
  { image, width, height, name, description }: WordImage,
  { pictures }: EmitContext,
): ParagraphChild => {
  const { type, bytes, raster } = image;
  const data = pictures.for(bytes);
  const shown = {
    transformation: { width: toPixels(width), height: toPixels(height) },
    altText: {
      name: withoutForbidden(name),
      title: withoutForbidden(name),
      description: withoutForbidden(description),
    },
  };
  if (type === 'svg')
    return new ImageRun({
      ...shown,
      type,
      data,
      fallback: { type: 'png', data: pictures.for(raster ?? bytes) },
    });
  return new ImageRun({ ...shown, type: type === 'jpeg' ? 'jpg' : type, data });
};
