import type { PictureModel } from '../model/model.ts';
import type { Slide } from './library.ts';

/**
 * The library is given four characters in place of the picture, and the bytes are put into the part afterwards: encoding
 * and decoding one picture in base64 takes it a third of its time.
 */
export const addPicture = (slide: Slide, model: PictureModel): void => {
  slide.addImage({ ...model.box, objectName: model.name, data: `image/${model.type};base64,AAAA` });
};

/** The part that the library makes for the `place`-th picture (from 1) of a slide (from 1). */
export const pictureName = (slide: number, place: number, type: PictureModel['type']): string =>
  `ppt/media/image-${slide}-${place}.${type}`;
