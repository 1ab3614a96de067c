import type { PictureItem } from '../../layout/scene.ts';
import { boxInInches } from './measure.ts';
import type { PictureModel } from './model.ts';
import { frameName, type Surroundings } from './wish.ts';

export const pictureModel = (item: PictureItem, around: Surroundings): PictureModel[] => [
  {
    kind: 'picture',
    name: frameName(item, around),
    box: boxInInches(item.box),
    bytes: item.bytes,
    type: item.type,
    drawing: item.drawing,
  },
];
