import { damaged } from './fault.ts';

const cutOff = 'the file ends before the picture does';

/** A place in a file's bytes. Whoever reads beyond the end is told that the file is cut off. */
export class Cursor {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.at;
  }

  byte(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw damaged(cutOff);
    this.at += 1;
    return value;
  }

  take(count: number): Uint8Array {
    if (count > this.left) throw damaged(cutOff);
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }

  /** The place of a byte from here on; the file's end where there is none. */
  find(value: number): number {
    const found = this.#bytes.indexOf(value, this.at);
    return found === -1 ? this.#bytes.length : found;
  }
}

/** Big-endian, as PNG and JPEG count. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

export const uint32 = (bytes: Uint8Array, at: number): number =>
  uint16(bytes, at) * 0x1_0000 + uint16(bytes, at + 2);

export const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
