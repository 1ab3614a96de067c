import { diagnostic, type Report } from '../../diagnostic/diagnostic.ts';
import { limits } from '../../unit/limits.ts';
import { type Source, sourceOf } from '../source.ts';

const lossy = new TextDecoder('utf-8');
const strict = new TextDecoder('utf-8', { fatal: true });

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false; // a fatal decoder has no other way to say no
  }
};

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  return first === 0 || second === 0 ? 'UTF-16 or UTF-32' : 'another encoding';
};

/** Lines part at `\r\n`, `\n` and a lone `\r`; what follows reads `\n` only. */
const withPlainLines = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * The text of a file, its byte order mark taken off.
 * @returns `undefined` where it is too large or no UTF-8, which is reported.
 */
export const decode = (file: string, bytes: Uint8Array, report: Report): Source | undefined => {
  const { most: largestFile } = limits.fileBytes;
  if (bytes.length > largestFile) {
    const start = { line: 1, column: 1, offset: 0 };
    report(
      diagnostic(
        'file-too-large',
        { bytes: bytes.length, largestFile },
        { span: { file, start, end: start } },
      ),
    );
    return undefined;
  }
  const source = sourceOf(file, withPlainLines(lossy.decode(bytes)));
  if (isUtf8(bytes)) return source;
  const at = Math.max(0, source.text.indexOf('\uFFFD'));
  report(diagnostic('not-utf-8', { encoding: encodingOf(bytes) }, { span: source.spanOf(at, at + 1) }));
  return undefined;
};
