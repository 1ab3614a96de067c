import type { XmlElement } from '../../package/xml/element.ts';
import { attribute, child } from '../../package/xml/query.ts';

/** A rectangle in EMU, as the page has it. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const right = ({ left, width }: Rectangle): number => left + width;
export const bottom = ({ top, height }: Rectangle): number => top + height;

/** What two rectangles have in common; `undefined` where that is nothing. */
export const intersection = (one: Rectangle, other: Rectangle): Rectangle | undefined => {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(right(one), right(other)) - left;
  const height = Math.min(bottom(one), bottom(other)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
};

/** From the units of a group to those of the page. */
export type Transform = (box: Rectangle) => Rectangle;

export const unmoved: Transform = (box) => box;

const number = (of: XmlElement | undefined, name: string): number =>
  Number((of && attribute(of, name)) ?? Number.NaN);

const rectangle = (xfrm: XmlElement, offset: string, extent: string): Rectangle | undefined => {
  const [off, ext] = [child(xfrm, offset), child(xfrm, extent)];
  const box = {
    left: number(off, 'x'),
    top: number(off, 'y'),
    width: number(ext, 'cx'),
    height: number(ext, 'cy'),
  };
  return Object.values(box).every(Number.isFinite) ? box : undefined;
};

/** The smallest upright rectangle around one that is turned; angles are in 60,000ths of a degree. */
const turned = (box: Rectangle, angle: number): Rectangle => {
  if (!angle) return box;
  const radians = (angle / 60_000) * (Math.PI / 180);
  const [sine, cosine] = [Math.abs(Math.sin(radians)), Math.abs(Math.cos(radians))];
  const width = box.width * cosine + box.height * sine;
  const height = box.width * sine + box.height * cosine;
  return {
    left: box.left + (box.width - width) / 2,
    top: box.top + (box.height - height) / 2,
    width,
    height,
  };
};

/** Where an `a:xfrm` puts its shape on the page. */
export const placedBox = (xfrm: XmlElement | undefined, transform: Transform): Rectangle | undefined => {
  const box = xfrm && rectangle(xfrm, 'a:off', 'a:ext');
  return box && turned(transform(box), Number(attribute(xfrm, 'rot') ?? 0));
};

/** From the units inside a group to those of the page. */
export const groupTransform = (xfrm: XmlElement | undefined, outer: Transform): Transform => {
  const own = xfrm && rectangle(xfrm, 'a:off', 'a:ext');
  const inner = xfrm && rectangle(xfrm, 'a:chOff', 'a:chExt');
  if (!own || !inner || inner.width === 0 || inner.height === 0) return outer;
  const [across, down] = [own.width / inner.width, own.height / inner.height];
  return (box) =>
    outer({
      left: own.left + (box.left - inner.left) * across,
      top: own.top + (box.top - inner.top) * down,
      width: box.width * across,
      height: box.height * down,
    });
};
