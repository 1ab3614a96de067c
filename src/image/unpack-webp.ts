import instantiate from '@jsquash/webp/codec/dec/webp_dec.js';
import { packageFile } from '../host/package-file.ts';

/** Pixels row by row, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** The pixels of a WebP that stands still; `undefined` where it cannot be decoded. */
export type WebpUnpacker = (bytes: Uint8Array) => Pixels | undefined;

/** What the decoder's declaration, which is for browsers, says of it in their words. */
interface Decoder {
  readonly decode: (bytes: Uint8Array) => {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  } | null;
}

let code: Promise<Uint8Array> | undefined;

/**
 * A decoder of WebP: Google's own, as WebAssembly, in which a picture that is made to harm reaches nothing. Each is for one
 * picture: its memory is given back with it.
 */
export const loadWebpUnpacker = async (): Promise<WebpUnpacker> => {
  code ??= packageFile('@jsquash/webp/codec/dec/webp_dec.wasm');
  const wasmBinary = await code;
  const decoder = (await instantiate({ noInitialRun: true, wasmBinary })) as unknown as Decoder;
  return (bytes) => {
    try {
      const found = decoder.decode(bytes);
      return found ? { ...found, data: new Uint8Array(found.data.buffer) } : undefined;
    } catch {
      // Out of its own memory, or out of its bounds.
      return undefined;
    }
  };
};
