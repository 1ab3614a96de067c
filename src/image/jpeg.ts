import { limits } from '../unit/limits.ts';
import { ascii, Cursor, uint16 } from './bytes.ts';
import { orientationOf, turnsAside } from './exif.ts';
import { checkSize, damaged, otherKind } from './fault.ts';

// ITU-T T.81, table B.1: the second byte of each marker.
const marker = { soi: 0xd8, eoi: 0xd9, sos: 0xda, dqt: 0xdb, dri: 0xdd, dht: 0xc4, app0: 0xe0, exif: 0xe1 };
const adobe = 0xee;
/** Baseline, extended and progressive, with Huffman codes: what Office and every browser show. */
const shownFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const otherFrames: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
/** JFIF 1.1 without a density or a small picture of its own. */
const plainJfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

/** A JPEG of which the wanted segments have been kept. */
export interface CleanJpeg {
  readonly bytes: Uint8Array;
  /** As it is to be seen. */
  readonly width: number;
  readonly height: number;
  /** How it lies in the file (EXIF 2.3, 4.6.4.A): 1 is upright. */
  readonly orientation: number;
}

interface Reading {
  readonly cursor: Cursor;
  readonly kept: Uint8Array[];
  size: { readonly width: number; readonly height: number } | undefined;
  orientation: number;
  jfif: boolean;
  adobe: Uint8Array | undefined;
  scans: number;
}

const segment = (code: number, body: Uint8Array): Uint8Array => {
  const length = body.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, code, length >> 8, length & 0xff), body]);
};

const readFrame = (reading: Reading, code: number, body: Uint8Array): void => {
  if (otherFrames.has(code)) throw otherKind('JPEG of a form that Office does not show', 'save it as PNG');
  if (reading.size || body.length < 6) throw damaged('its header does not agree with itself');
  const height = uint16(body, 1);
  const width = uint16(body, 3);
  const components = body[5] ?? 0;
  if (components === 4) throw otherKind('JPEG in colours of print (CMYK)', 'save it in RGB');
  if ((components !== 1 && components !== 3) || body[0] !== 8 || body.length !== 6 + 3 * components)
    throw damaged('its header does not agree with itself');
  checkSize(width, height);
  reading.size = { width, height };
};

/** From behind a scan's header to the next marker that is none of the data's own (restarts, and `FF 00` for `FF`). */
const skipData = (cursor: Cursor): void => {
  for (;;) {
    cursor.at = cursor.find(0xff);
    cursor.byte();
    const code = cursor.byte();
    if (code === 0 || (code >= 0xd0 && code <= 0xd7)) continue;
    cursor.at -= 2;
    if (code !== 0xff) return;
    cursor.at += 1;
  }
};

const readScan = (reading: Reading, body: Uint8Array): void => {
  const { cursor } = reading;
  if (!reading.size) throw damaged('it has no header');
  reading.scans += 1;
  // One in more steps is made to take long.
  const { most } = limits.scans;
  if (reading.scans > most) throw damaged(`it is drawn in more than ${most} steps`);
  const start = cursor.at;
  skipData(cursor);
  const end = cursor.at;
  cursor.at = start;
  reading.kept.push(segment(marker.sos, body), cursor.take(end - start));
};

const tables: ReadonlySet<number> = new Set([marker.dqt, marker.dht, marker.dri]);

const readSegment = (reading: Reading, code: number): void => {
  const { cursor } = reading;
  const length = uint16(cursor.take(2), 0);
  if (length < 2) throw damaged('a segment has no length');
  const body = cursor.take(length - 2);
  if (shownFrames.has(code) || otherFrames.has(code)) readFrame(reading, code, body);
  if (code === marker.sos) readScan(reading, body);
  else if (tables.has(code) || shownFrames.has(code)) reading.kept.push(segment(code, body));
  else if (code === marker.exif) reading.orientation = orientationOf(body) ?? reading.orientation;
  else if (code === marker.app0 && ascii(body, 0, 5) === 'JFIF\0') reading.jfif = true;
  // Without this decoders take its colours for others.
  else if (code === adobe && ascii(body, 0, 5) === 'Adobe' && body.length >= 12)
    reading.adobe = segment(code, body.subarray(0, 12));
};

const nextMarker = (cursor: Cursor): number => {
  if (cursor.byte() !== 0xff) throw damaged('what should be a marker is none');
  let code = cursor.byte();
  while (code === 0xff) code = cursor.byte();
  return code;
};

/**
 * Reads a JPEG (ITU-T T.81) to its end marker and keeps what decoders need: tables, frame, scans. What goes: EXIF with its
 * place and its small picture, XMP, colour profiles, comments, what other programs keep for themselves, and all behind the end.
 */
export const cleanJpeg = (bytes: Uint8Array): CleanJpeg => {
  const cursor = new Cursor(bytes);
  cursor.take(2);
  const reading: Reading = {
    cursor,
    kept: [],
    size: undefined,
    orientation: 1,
    jfif: false,
    adobe: undefined,
    scans: 0,
  };
  for (let code = nextMarker(cursor); code !== marker.eoi; code = nextMarker(cursor))
    readSegment(reading, code);
  const { size, orientation, kept } = reading;
  if (!size || reading.scans === 0) throw damaged('it shows nothing');
  const colours = reading.adobe ?? (reading.jfif ? plainJfif : new Uint8Array());
  const ends = [Uint8Array.of(0xff, marker.soi), Uint8Array.of(0xff, marker.eoi)] as const;
  const turned = turnsAside(orientation) ? { width: size.height, height: size.width } : size;
  return { bytes: Buffer.concat([ends[0], colours, ...kept, ends[1]]), orientation, ...turned };
};
