import { readDirectory, type ZipEntry } from '../../package/zip-directory.ts';
import { ZipFault, type ZipFaultKind } from '../../package/zip-fault.ts';
import type { Found } from '../finding.ts';

/** OLE 2 compound files (MS-CFB): Office before 2007, and what Office encrypts. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const isCompound = (bytes: Uint8Array): boolean => compound.every((byte, at) => bytes[at] === byte);

/** The stream in which an encrypted package stands (MS-OFFCRYPTO), as the compound file's directory names it. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

const kinds: readonly (readonly [beginning: string, name: string])[] = [
  ['%PDF', 'it is a PDF'],
  ['{\\rtf', 'it is rich text'],
  ['<', 'it is markup'],
];

const whatElse = (bytes: Uint8Array): string => {
  if (bytes.length === 0) return 'it is empty';
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return kinds.find(([begins]) => beginning.startsWith(begins))?.[1] ?? 'it is no zip file';
};

const tell: Readonly<Record<ZipFaultKind, (reason: string, bytes: Uint8Array, found: Found) => void>> = {
  'no-zip': (_, bytes, found) => found('not-open-xml', { what: whatElse(bytes) }, {}),
  encrypted: (_, __, found) => found('file-encrypted', {}, {}),
  damaged: (reason, _, found) => found('file-damaged', { reason }, {}),
  'too-large': (reason, _, found) => found('file-claims-too-much', { reason }, {}),
};

/** Says what stands in the way of reading; what is no zip fault is a fault of ours and goes on its way. */
export const tellZipFault = (error: unknown, bytes: Uint8Array, found: Found): void => {
  if (!(error instanceof ZipFault)) throw error;
  tell[error.kind](error.message, bytes, found);
};

/** What the zip file holds; says so where it is none that may be read. */
export const entriesOf = (bytes: Uint8Array, found: Found): readonly ZipEntry[] | undefined => {
  if (isCompound(bytes)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream);
    found(encrypted ? 'file-encrypted' : 'old-office-format', {}, {});
    return undefined;
  }
  try {
    return readDirectory(bytes);
  } catch (error) {
    tellZipFault(error, bytes, found);
    return undefined;
  }
};
