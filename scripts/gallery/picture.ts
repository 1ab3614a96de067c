import { readFileSync } from 'node:fs';

/** A PNG with its size in pixels. */
export interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG; its size stands at a fixed place behind the signature (PNG specification, IHDR). */
export const readPicture = (path: string): Picture => {
  const bytes = readFileSync(path);
  return { bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
