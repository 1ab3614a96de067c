import type { Picture } from '../../document/node.ts';
import type { Image } from '../../image/image.ts';
import type { Box } from '../../unit/box.ts';
import { emu, type Length, point, scale, zero } from '../../unit/length.ts';

/** A picture is never shown so large that one of its pixels is wider than a point. A drawing has no pixels. */
const naturalWidth = ({ type, width }: Image, most: Length): Length =>
  type === 'svg' ? most : emu(Math.min(most, point(width)));

/** How large a picture is at most where there is so much room; its sides keep their ratio. */
export const pictureSize = (
  image: Image,
  room: { readonly width: Length; readonly height?: Length },
): Pick<Box, 'width' | 'height'> => {
  const ratio = image.height / image.width;
  const width = naturalWidth(image, room.width);
  const by = Math.min(1, (room.height ?? Number.POSITIVE_INFINITY) / (width * ratio));
  return { width: scale(width, by), height: scale(width, ratio * by) };
};

/** From the upper left corner of its figure. */
export const pictureBox = (image: Image, width: Length, height: Length): Box => ({
  left: zero,
  top: zero,
  ...pictureSize(image, { width, height }),
});

/** The words of a picture that is not at hand. */
export const wordsOf = ({ alternative, origin }: Picture, language: string, direction: 'ltr' | 'rtl') =>
  [{ kind: 'text', value: alternative, origin, language, direction }] as const;
