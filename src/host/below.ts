import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isMissing } from './failure.ts';
import type { Below } from './host.ts';
import { withFile } from './regular.ts';

/** A path that steps out of its folder in its very words; addresses and other machines among them. */
export const leadsOut = (path: string): boolean =>
  /^([/\\]|[a-z][a-z0-9+.-]*:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');

const readIn = async (root: string, path: string, mostBytes: number): Promise<Below> => {
  const real = await realpath(resolve(root, path));
  const inside = root.endsWith(sep) ? root : `${root}${sep}`;
  if (real !== root && !real.startsWith(inside)) return { kind: 'outside' };
  return withFile(real, (file, size): Below => {
    if (size > mostBytes) return { kind: 'tooLarge', bytes: size };
    return { kind: 'read', bytes: readFileSync(file) };
  });
};

/** Reads a file below a folder; see `Host.readBelow`. Both paths are the system's own. */
export const readBelow = async (folder: string, path: string, mostBytes: number): Promise<Below> => {
  if (leadsOut(path)) return { kind: 'outside' };
  try {
    return await readIn(await realpath(folder), path, mostBytes);
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' };
    throw error;
  }
};
