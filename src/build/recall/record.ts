import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Reading } from '../../host/recording.ts';
import { sumOf } from '../../host/sum.ts';
import type { Format } from '../../package/part.ts';

/** A file that was written, without what it holds. */
export interface KeptFile {
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
  readonly pages: number;
  readonly marking: string | undefined;
  /** Of its bytes. */
  readonly sum: string;
}

/** What a build for one audience came to. */
export interface KeptEdition {
  readonly files: readonly KeptFile[];
  /** They are said again as long as they hold: a file that is up to date hides nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What was done for one brief, and from what. */
export interface BuildRecord {
  readonly readings: readonly Reading[];
  readonly editions: readonly KeptEdition[];
}

/** The record as text, its own sum in the first line. */
export const printRecord = (record: BuildRecord): string => {
  const text = JSON.stringify(record);
  return `${sumOf(text)}\n${text}`;
};

/** @returns `undefined` where the text is not what was printed: cut off, or changed since. */
export const readRecord = (text: string): BuildRecord | undefined => {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  // What bears its own sum is whole, and is found under a key that only the program that printed it asks for.
  return sumOf(body) === text.slice(0, end) ? (JSON.parse(body) as BuildRecord) : undefined;
};
