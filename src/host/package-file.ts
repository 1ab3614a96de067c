import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The bytes of a file of an installed package, by its name in an import: `@jsquash/webp/codec/dec/webp_dec.wasm`. */
export const packageFile = (name: string): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve(name));
