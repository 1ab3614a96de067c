import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal: by it two contents are told apart. */
export const sumOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
