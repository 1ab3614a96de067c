import type { PictureItem } from '../../layout/scene.ts';
import { element, points } from '../xml.ts';

/** The picture itself, in the file: nothing is fetched. Of a drawing its raster. */
export const picture = ({ box, bytes, type }: PictureItem): string =>
  element('image', {
    x: points(box.left),
    y: points(box.top),
    width: points(box.width),
    height: points(box.height),
    preserveAspectRatio: 'none',
    href: `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`,
  });
