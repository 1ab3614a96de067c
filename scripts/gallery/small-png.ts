import { deflateSync } from 'node:zlib';
import { pngColour, pngOf } from '../../src/image/print-png.ts';

/** A drawn picture: four bytes a pixel, all of them opaque. */
export interface Raster {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Rgb = readonly [number, number, number];

/** Colours that differ by less than an eighth of a channel's range of 256 fall into one bucket. */
const bucketOf = ({ pixels }: Raster, at: number): number =>
  (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3);

interface Bucket {
  readonly bucket: number;
  readonly count: number;
  readonly colour: Rgb;
}

const bucketsOf = (raster: Raster): readonly Bucket[] => {
  const sums = new Map<number, [count: number, red: number, green: number, blue: number]>();
  for (let at = 0; at < raster.pixels.length; at += 4) {
    const bucket = bucketOf(raster, at);
    const sum = sums.get(bucket) ?? [0, 0, 0, 0];
    sums.set(bucket, sum);
    sum[0]++;
    for (const channel of [0, 1, 2])
      sum[channel + 1] = (sum[channel + 1] ?? 0) + (raster.pixels[at + channel] ?? 0);
  }
  return [...sums]
    .map(([bucket, [count, red, green, blue]]): Bucket => {
      const colour: Rgb = [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];
      return { bucket, count, colour };
    })
    .sort((one, other) => other.count - one.count || one.bucket - other.bucket);
};

const distance = (one: Rgb, other: Rgb): number =>
  one.reduce((sum, value, channel) => sum + (value - (other[channel] ?? 0)) ** 2, 0);

const nearest = (colour: Rgb, palette: readonly Rgb[]): number =>
  palette.reduce(
    (best, each, index) => (distance(colour, each) < distance(colour, palette[best] ?? each) ? index : best),
    0,
  );

/** A PNG in at most 256 colours: the commonest of the picture, the others as the nearest of them. */
const inColours = (raster: Raster, buckets: readonly Bucket[], most: number): Buffer => {
  const palette = buckets.slice(0, most).map(({ colour }) => colour);
  const indexes = new Map(buckets.map(({ bucket, colour }) => [bucket, nearest(colour, palette)]));
  const { width, height } = raster;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + x + 1] = indexes.get(bucketOf(raster, (y * width + x) * 4)) ?? 0;
    }
  }
  return pngOf(width, height, pngColour.indexed, [
    ['PLTE', Buffer.from(palette.flat())],
    ['IDAT', deflateSync(rows, { level: 9 })],
  ]);
};

/** A picture as a PNG of at most so many bytes, in as many colours as that allows; `undefined` where 16 are too many. */
export const smallPng = (raster: Raster, mostBytes: number): Buffer | undefined => {
  const buckets = bucketsOf(raster);
  return [256, 128, 64, 32, 16]
    .map((colours) => inColours(raster, buckets, colours))
    .find(({ length }) => length <= mostBytes);
};
