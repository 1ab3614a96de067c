import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/read.ts';
import { loadWebpUnpacker } from '../../src/image/unpack-webp.ts';
import { loadRasteriser } from '../../src/picture/raster.ts';
import * as pictures from '../support/pictures.ts';
import { pixelsOf } from '../support/pixels.ts';

const rasterise = await loadRasteriser();
const unpackWebp = await loadWebpUnpacker();
const read = (bytes: Uint8Array) => readImage(bytes, 'a.png', undefined, { rasterise, unpackWebp });

const latin = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1');
const cut = (bytes: Uint8Array, share: number): Uint8Array => bytes.subarray(0, bytes.length * share);
const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = value;
  return copy;
};

describe('A picture', () => {
  it.each([
    ['PNG', pictures.png(), 'png', 30, 20],
    ['JPEG', pictures.jpeg, 'jpeg', 24, 16],
    ['progressive JPEG', pictures.progressiveJpeg, 'jpeg', 24, 16],
    ['the first of a GIF', pictures.gif, 'png', 8, 8],
    ['SVG', pictures.drawing, 'svg', 40, 20],
  ])('is known by its content: %s', (_, bytes, type, width, height) => {
    expect(read(bytes).image).toMatchObject({ type, width, height });
  });

  it.each([
    ['a photograph', pictures.photograph()],
    ['a progressive one', pictures.photograph(1, pictures.progressiveJpeg)],
    ['one that lies on its side', pictures.photograph(6)],
    ['a PNG', pictures.talkativePng()],
    ['a GIF', Buffer.concat([pictures.gif, Buffer.from(pictures.secret)])],
    ['a drawing', pictures.drawing],
  ])('is stripped of what it does not show: %s', (_, bytes) => {
    expect(latin(bytes)).toContain(pictures.secret);
    const { image } = read(bytes);
    expect(image).toBeDefined();
    for (const part of [image?.bytes, image?.raster])
      expect(latin(part)).not.toMatch(/secret|GPS|Exif|xap|ICC|tEXt|iTXt|tIME|eXIf/);
  });

  it('without anything to strip keeps its bytes', () => {
    expect(read(pictures.jpeg).image?.bytes).toEqual(Buffer.from(pictures.jpeg));
    expect(read(pictures.png()).image?.bytes).toEqual(Buffer.from(pictures.png()));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright, with EXIF of the orientation %i', (orientation) => {
    const { image } = read(pictures.photograph(orientation));
    expect([image?.width, image?.height]).toEqual(orientation < 5 ? [24, 16] : [16, 24]);
    expect(image?.type).toBe(orientation === 1 ? 'jpeg' : 'png');
  });

  it('can be without a rasteriser, unless it must be drawn anew', () => {
    const codes = [pictures.png(), pictures.jpeg, pictures.photograph(6), pictures.gif, pictures.drawing].map(
      (bytes) => readImage(bytes, 'a', undefined, { rasterise: undefined }).finding?.code,
    );
    const anew = 'picture-not-drawn';
    expect(codes).toEqual([undefined, undefined, anew, anew, anew]);
  });
});

describe('WebP, which older programs of Office do not show', () => {
  it.each([
    ['lossy', 24, 16, [255]],
    ['lossless', 24, 16, [255]],
    ['alpha', 24, 16, [0, 128]],
    ['moving', 8, 8, [255]],
  ] as const)('becomes a PNG, as opaque as it was: %s', (name, width, height, opacities) => {
    const { image } = read(pictures.webps[name]);
    expect(image).toMatchObject({ type: 'png', width, height });
    expect([...new Set(image ? pixelsOf(image.bytes) : [])].sort()).toEqual(opacities);
  });

  it.each(Object.entries(pictures.webps))('is refused where it is cut off: %s', (_, bytes) => {
    for (const share of [0.1, 0.5, 0.7])
      expect(read(cut(bytes, share)).finding?.code).toMatch(/damaged|kind/);
  });
});

const bomb = pictures.png({ claims: [30_000, 30_000] });

describe('A picture is refused', () => {
  it.each([
    ['colours of print', pictures.cmykJpeg, 'picture-kind'],
    ['text', Buffer.from('/etc/passwd'), 'picture-kind'],
    ['nothing', new Uint8Array(), 'picture-kind'],
    ['a zip file', Buffer.from('PK\x03\x04'), 'picture-kind'],
    ['PNG, cut off', cut(pictures.png(), 0.7), 'picture-damaged'],
    ['PNG, its signature alone', pictures.pngSignature, 'picture-damaged'],
    ['PNG, a byte changed', changed(pictures.png(), 50, 7), 'picture-damaged'],
    ['PNG, larger than its pixels', pictures.png({ claims: [31, 20] }), 'picture-damaged'],
    ['PNG, smaller than its pixels', pictures.png({ claims: [30, 2] }), 'picture-damaged'],
    ['PNG, no pixel wide', pictures.png({ claims: [0, 20] }), 'picture-damaged'],
    ['PNG, more pixels than memory', bomb, 'picture-too-large'],
    ['PNG, 4 GB in a chunk', changed(pictures.png(), 8, 0xff), 'picture-damaged'],
    ['JPEG, cut off', cut(pictures.jpeg, 0.9), 'picture-damaged'],
    ['JPEG, its header alone', cut(pictures.jpeg, 0.5), 'picture-damaged'],
    ['JPEG, a segment without a length', changed(pictures.jpeg, 5, 1), 'picture-damaged'],
    [
      'JPEG, arithmetic',
      changed(pictures.jpeg, latin(pictures.jpeg).indexOf('\xff\xc0') + 1, 0xc9),
      'picture-kind',
    ],
    ['JPEG, no pixel high', changed(changed(pictures.jpeg, 163, 0), 164, 0), 'picture-damaged'],
    ['GIF, cut off', cut(pictures.gif, 0.3), 'picture-damaged'],
    ['GIF without a picture', cut(pictures.gif, 0.2), 'picture-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(read(bytes).finding?.code).toBe(code);
  });
});
