import { crc32, deflateSync } from 'node:zlib';

const width = 1600;
const height = 900;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** Hills of grey with a little grain: it compresses as a map or a photograph of few colours does, to some 150 kB. */
const greyAt = (x: number, y: number): number => {
  const hill = Math.sin(x / 90) * Math.cos(y / 70) * 60 + Math.sin((x + y) / 37) * 20;
  const grain = (x * 7919 + y * 104_729) % 97 === 0 ? 9 : 0;
  return Math.round(130 + hill / 8) * 1 + grain;
};

/** A PNG of 1600 × 900 pixels in grey. */
export const picture = (): Buffer => {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = greyAt(x, y);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
