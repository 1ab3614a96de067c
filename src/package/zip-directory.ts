import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from '../unit/limits.ts';
import { signatures } from './signatures.ts';
import { ZipFault } from './zip-fault.ts';

const endLength = 22;
const centralLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/** A file that unpacks to many times its size is made to do harm, if what comes out is larger than this, in bytes. */
const ratioFrom = 1 << 26;

/** What a zip file holds under one name. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** Unpacks it. @throws ZipFault where it is not what the directory says. */
  readonly content: () => Uint8Array;
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

/** Where the end record stands: its comment ends with the file. */
const findEnd = (file: Buffer): number => {
  const first = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) !== signatures.end) continue;
    if (at + endLength + file.readUInt16LE(at + 20) === file.length) return at;
  }
  const begins = file.length >= 4 && file.readUInt32LE(0) === signatures.local;
  throw begins ? new ZipFault('damaged', 'its end is missing') : new ZipFault('no-zip', 'it is no zip file');
};

const readHeader = (file: Buffer, at: number, end: number): Header => {
  if (at + centralLength > end || file.readUInt32LE(at) !== signatures.central)
    throw new ZipFault('damaged', 'its directory is damaged');
  if ((file.readUInt16LE(at + 8) & 0x41) !== 0) throw new ZipFault('encrypted', 'it is encrypted');
  const nameLength = file.readUInt16LE(at + 28);
  const next = at + centralLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  if (next > end) throw new ZipFault('damaged', 'its directory is damaged');
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

const inflate = (packed: Uint8Array, { name, size }: Header): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ZipFault('damaged', `${name} cannot be unpacked`);
  }
};

const unpack = (packed: Uint8Array, header: Header): Uint8Array => {
  if (header.method === 0) return packed;
  if (header.method === 8) return inflate(packed, header);
  throw new ZipFault('damaged', `${header.name} is packed by method ${header.method}`);
};

const readContent = (packed: Uint8Array, header: Header): Uint8Array => {
  const content = unpack(packed, header);
  if (content.length !== header.size || crc32(content) !== header.checksum)
    throw new ZipFault('damaged', `${header.name} is not what it was when it was packed`);
  return content;
};

/** Where an entry's packed bytes stand, from its own header to their end. */
const placeOf = (file: Buffer, header: Header, directory: number): readonly [begin: number, end: number] => {
  const { offset, packedSize, name } = header;
  if (offset + localLength > directory || file.readUInt32LE(offset) !== signatures.local)
    throw new ZipFault('damaged', `${name} is not where the directory says`);
  const begin = offset + localLength + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (begin + packedSize > directory) throw new ZipFault('damaged', `${name} is cut off`);
  return [begin, begin + packedSize];
};

const refuseClaims = (headers: readonly Header[], length: number): void => {
  const total = headers.reduce((sum, { size }) => sum + size, 0);
  const largest = Math.max(0, ...headers.map(({ size }) => size));
  if (headers.length > limits.zipEntries.most)
    throw new ZipFault('too-large', `it has ${headers.length} entries`);
  if (largest > limits.zipEntryBytes.most || total > limits.zipBytes.most)
    throw new ZipFault('too-large', `it would unpack to ${total} bytes`);
  if (total > ratioFrom && total > limits.zipRatio.most * length)
    throw new ZipFault('too-large', `it would unpack to ${Math.round(total / length)} times its size`);
};

/** Entries that share bytes can unpack to far more than a file of that size could. */
const refuseOverlaps = (places: readonly (readonly [begin: number, end: number])[]): void => {
  const sorted = places.toSorted(([one], [other]) => one - other);
  for (const [index, [begin]] of sorted.entries()) {
    if (begin < (sorted[index - 1]?.[1] ?? 0)) throw new ZipFault('damaged', 'its entries overlap');
  }
};

/**
 * What a zip file holds, folders included, in the order of its directory; nothing is unpacked yet. Names are given as
 * they stand: they may lead anywhere, and none is a place to write to.
 * @throws ZipFault where the bytes are no zip file, are damaged or encrypted, use Zip64, or claim more than the limits.
 */
export const readDirectory = (bytes: Uint8Array): readonly ZipEntry[] => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  const [count, start] = [file.readUInt16LE(end + 10), file.readUInt32LE(end + 16)];
  if (count === 0xffff || start === 0xffffffff) throw new ZipFault('too-large', 'it claims 4 GiB or more');
  const headers: Header[] = [];
  for (let at = start; headers.length < count; ) {
    const header = readHeader(file, at, end);
    headers.push(header);
    at = header.next;
  }
  refuseClaims(headers, file.length);
  const places = headers.map((header) => placeOf(file, header, start));
  refuseOverlaps(places);
  return headers.map((header, index) => ({
    name: header.name,
    size: header.size,
    content: () => readContent(file.subarray(...(places[index] ?? [0, 0])), header),
  }));
};
