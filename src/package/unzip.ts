import { crc32, inflateRawSync } from 'node:zlib';
import type { Part } from './part.ts';
import { signatures } from './signatures.ts';

const endLength = 22;
const centralLength = 46;
const localLength = 30;
const longestComment = 0xffff;
/** More than any file of ours unpacks to; a bomb stops here. */
const largestTotal = 1 << 30;

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const findEnd = (file: Buffer): number => {
  const first = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === signatures.end) return at;
  }
  throw new Error('not a zip file');
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

const readEntry = (file: Buffer, at: number): Entry => {
  if (file.readUInt32LE(at) !== signatures.central) throw new Error('the zip directory is damaged');
  if ((file.readUInt16LE(at + 8) & 1) === 1) throw new Error('the zip file is encrypted');
  const nameLength = file.readUInt16LE(at + 28);
  const next = at + centralLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  return {
    name: file.toString('utf8', at + centralLength, at + centralLength + nameLength),
    method: file.readUInt16LE(at + 10),
    checksum: file.readUInt32LE(at + 16),
    packedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
    next,
  };
};

const unpack = (method: number, packed: Buffer, size: number): Uint8Array => {
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  throw new Error(`zip method ${method} is not used in Open XML files`);
};

const readContent = (file: Buffer, entry: Entry): Uint8Array => {
  if (file.readUInt32LE(entry.offset) !== signatures.local) throw new Error('a zip entry is damaged');
  const start =
    entry.offset + localLength + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packedSize);
  const content = unpack(entry.method, packed, entry.size);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) {
    throw new Error(`zip entry ${entry.name} is damaged`);
  }
  return content;
};

/**
 * Unpacks a zip file, directories left out, in the order of its directory. Names are given as they stand: nothing here is written to a disk.
 * @throws Error where the bytes are no zip file, are damaged or encrypted, use Zip64, or unpack to more than 1 GiB.
 */
export const readZip = (bytes: Uint8Array): Part[] => {
  const file = view(bytes);
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(file, at);
    total += entry.size;
    if (total > largestTotal) throw new Error('the zip file unpacks to more than 1 GiB');
    if (!entry.name.endsWith('/')) parts.push({ name: entry.name, content: readContent(file, entry) });
    at = entry.next;
  }
  return parts;
};
