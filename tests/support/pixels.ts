import { inflateSync } from 'node:zlib';

const bytesPerPixel = 4;

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** What each of PNG's filters foretells from the bytes to the left, above, and above to the left. */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

const dataOf = (png: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return inflateSync(Buffer.concat(parts));
};

/** How opaque each pixel of a PNG of eight bits and four channels is, from 0 to 255, row by row. */
export const pixelsOf = (bytes: Uint8Array): readonly number[] => {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data = dataOf(png);
  const stride = width * bytesPerPixel;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const predict = predictors[data[y * (stride + 1)] ?? 0] ?? (() => 0);
    for (let x = 0; x < stride; x++) {
      const at = (across: number, down: number): number =>
        x + across < 0 || y + down < 0 ? 0 : (rows[(y + down) * stride + x + across] ?? 0);
      const guess = predict(at(-bytesPerPixel, 0), at(0, -1), at(-bytesPerPixel, -1));
      rows[y * stride + x] = ((data[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return Array.from({ length: width * height }, (_, index) => rows[index * bytesPerPixel + 3] ?? 0);
};
