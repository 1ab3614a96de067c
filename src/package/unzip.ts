import type { Part } from './part.ts';
import { readDirectory } from './zip-directory.ts';

/**
 * Unpacks a zip file, directories left out, in the order of its directory. Names are given as they stand: nothing here is written to a disk.
 * @throws ZipFault where the bytes are no zip file, are damaged or encrypted, use Zip64, or unpack to more than the limits.
 */
export const readZip = (bytes: Uint8Array): Part[] =>
  readDirectory(bytes)
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, content }) => ({ name, content: content() }));
