import type { PictureModel } from '../model/model.ts';
import type { Slide } from './library.ts';

/**
 * The library is given four characters in place of the picture, and the bytes are put into the part afterwards: encoding
 * and decoding one picture in base64 takes it a third of its time. Of a drawing it makes two parts, the raster first.
 */
export const addPicture = (slide: Slide, model: PictureModel): void => {
  const type = model.drawing ? 'svg+xml' : model.type;
  slide.addImage({ ...model.box, objectName: model.name, data: `image/${type};base64,AAAA` });
};

/** The parts that the library makes for a picture on a slide (from 1) that has so many parts of pictures already. */
export const pictureParts = (
  model: PictureModel,
  slide: number,
  before: number,
): readonly (readonly [name: string, content: Uint8Array])[] => {
  const name = (place: number, ending: string): string =>
    `ppt/media/image-${slide}-${before + place}.${ending}`;
  return model.drawing
    ? [
        [name(1, 'png'), model.bytes],
        [name(2, 'svg'), model.drawing],
      ]
    : [[name(1, model.type), model.bytes]];
};
