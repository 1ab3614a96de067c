import { crc32, deflateRawSync } from 'node:zlib';
import type { Part } from './part.ts';
import { signatures } from './signatures.ts';

// APPNOTE.TXT 6.3.10 (PKWARE). Values are little-endian.
const versionNeeded = 20;
const localLength = 30;
const centralLength = 46;
const utf8Names = 0x0800;
const stored = 0;
const deflated = 8;
/** 1 January 1980, the first day of DOS time; Office writes the same. */
const dosDate = (1 << 5) | 1;
const contentTypes = '[Content_Types].xml';

interface Entry {
  /** The part's name, and the same in UTF-8. */
  readonly part: string;
  readonly name: Buffer;
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly body: Uint8Array;
}

// Deflating a picture or a zip file again costs time and gains nothing.
const alreadyCompressed = /\.(png|jpe?g|gif|xlsx)$/i;

const pack = (part: Part): Entry => {
  const keep = alreadyCompressed.test(part.name);
  return {
    part: part.name,
    name: Buffer.from(part.name),
    method: keep ? stored : deflated,
    checksum: crc32(part.content),
    size: part.content.length,
    // A copy: what Node gives lies in sixteen kilobytes, and most parts come to one or two.
    body: keep ? part.content : new Uint8Array(deflateRawSync(part.content, { level: 6 })),
  };
};

/** The fields that both headers share, from "version needed" to "extra field length". */
const sharedFields = (entry: Entry): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(entry.checksum, 10);
  fields.writeUInt32LE(entry.body.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
};

const localHeader = (entry: Entry, fields: Buffer): Buffer => {
  const header = Buffer.alloc(localLength + entry.name.length);
  header.writeUInt32LE(signatures.local, 0);
  fields.copy(header, 4);
  entry.name.copy(header, localLength);
  return header;
};

const centralHeader = (entry: Entry, fields: Buffer, offset: number): Buffer => {
  const header = Buffer.alloc(centralLength + entry.name.length);
  header.writeUInt32LE(signatures.central, 0);
  // Made by.
  header.writeUInt16LE(versionNeeded, 4);
  fields.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  entry.name.copy(header, centralLength);
  return header;
};

const endRecord = (count: number, size: number, offset: number): Buffer => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(signatures.end, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
};

/** `[Content_Types].xml` first, as OPC recommends for readers that stream; the rest by code unit. */
export const partOrder = (one: string, other: string): number => {
  if (one === other) return 0;
  if (one === contentTypes) return -1;
  if (other === contentTypes) return 1;
  return one < other ? -1 : 1;
};

/**
 * Packs parts into a zip file: sorted, without directories or dates, so that the same parts give the same bytes
 * with the same Node.js. Parts are taken one at a time; only their packed form is held.
 */
export const writeZip = (parts: Iterable<Part>): Uint8Array => {
  const entries: Entry[] = [];
  for (const part of parts) entries.push(pack(part));
  const sorted = entries.sort((one, other) => partOrder(one.part, other.part));
  const local: Uint8Array[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of sorted) {
    const fields = sharedFields(entry);
    const header = localHeader(entry, fields);
    central.push(centralHeader(entry, fields, offset));
    local.push(header, entry.body);
    offset += header.length + entry.body.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endRecord(sorted.length, directory.length, offset)]);
};
