import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/package/part.ts';
import { readZip } from '../../src/package/unzip.ts';
import { writeZip } from '../../src/package/zip.ts';

const part = (name: string, text: string): Part => ({ name, content: new TextEncoder().encode(text) });
const parts = [
  part('b.xml', 'b'.repeat(9000)),
  part('é/a.xml', ''),
  part('m/p.png', 'png'),
  part('[Content_Types].xml', 'c'),
];

describe('the zip file', () => {
  it('gives its parts back, content types first, the others sorted', () => {
    const back = readZip(writeZip(parts));
    expect(back.map((found) => found.name)).toEqual(['[Content_Types].xml', 'b.xml', 'm/p.png', 'é/a.xml']);
    for (const found of back) {
      const original = parts.find((given) => given.name === found.name);
      expect(Buffer.from(found.content).equals(Buffer.from(original?.content ?? []))).toBe(true);
    }
  });
  it('is the same whatever the order of the parts', () => {
    expect(writeZip([...parts].reverse())).toEqual(writeZip(parts));
  });
  it('deflates XML and stores pictures', () => {
    expect(writeZip(parts).length).toBeLessThan(700);
    expect(Buffer.from(writeZip(parts)).includes('png')).toBe(true);
  });
  it('bears the first day of DOS time', () => {
    const file = Buffer.from(writeZip(parts));
    expect([file.readUInt16LE(10), file.readUInt16LE(12)]).toEqual([0, 33]);
  });
  it('refuses damaged files, each byte of one flipped in turn, or reads the same parts', () => {
    const file = writeZip(parts);
    const whole = JSON.stringify(readZip(file).map((found) => [found.name, found.content.length]));
    let refused = 0;
    for (let at = 0; at < file.length; at += 1) {
      const damaged = Uint8Array.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      try {
        const back = readZip(damaged);
        expect(back.length).toBeLessThanOrEqual(parts.length);
        expect(JSON.stringify(back).length).toBeLessThan(whole.length + 200_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(file.length / 3);
  });
  it.each([new Uint8Array(), new Uint8Array(21), new Uint8Array(70_000)])(
    'refuses what is no zip file',
    (bytes) => {
      expect(() => readZip(bytes)).toThrow();
    },
  );
});
