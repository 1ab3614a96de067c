import { add, type Length, subtract } from '../unit/length.ts';
import { placeOn } from './schema/value.ts';

/** What a thing says of where it stands along one side of the slide, as it is written; two of the three say it all. */
export interface WrittenExtent {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly size: string | undefined;
}

/** Counted from the left or from the top. */
export interface Extent {
  readonly from: Length;
  readonly size: Length;
}

interface Written {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  readonly width?: string | undefined;
  readonly top?: string | undefined;
  readonly bottom?: string | undefined;
  readonly height?: string | undefined;
}

export const across = ({ left, right, width }: Written): WrittenExtent => ({
  from: left,
  to: right,
  size: width,
});

export const down = ({ top, bottom, height }: Written): WrittenExtent => ({
  from: top,
  to: bottom,
  size: height,
});

/** How many of the three are given. */
export const givenOf = ({ from, to, size }: WrittenExtent): number =>
  [from, to, size].filter((each) => each !== undefined).length;

/** @param page how long that side of the slide is */
export const extentOf = ({ from, to, size }: WrittenExtent, page: Length): Extent => {
  const start = from === undefined ? undefined : placeOn(from, page);
  const end = to === undefined ? undefined : placeOn(to, page);
  const given = size === undefined ? undefined : placeOn(size, page);
  if (start !== undefined) return { from: start, size: given ?? subtract(end ?? page, start) };
  const length = given ?? page;
  return { from: subtract(end ?? page, length), size: length };
};

/** Where it ends. */
export const endOf = ({ from, size }: Extent): Length => add(from, size);
