import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readBelow } from './below.ts';
import { failureOf, isMissing } from './failure.ts';
import type { Host } from './host.ts';
import { withFile } from './regular.ts';
import { wholeWriter } from './whole.ts';

const read = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return withFile(path, (file) => readFileSync(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const list = async (folder: string, kind: 'files' | 'folders'): Promise<readonly string[]> => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === (kind === 'folders'))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** Lets the errors of the system out as `HostFailure`s that name the path as the user gave it. */
const told = async <T>(path: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw failureOf(path, error);
  }
};

/** The real outside. Paths are seen from `workingFolder`. Failures reject with a `HostFailure`. */
export const nodeHost = (workingFolder: string = process.cwd()): Host => {
  const at = (path: string): string => resolve(workingFolder, path);
  const writeWhole = wholeWriter();
  return {
    read: (path) => told(path, read(at(path))),
    readBelow: (folder, path, mostBytes) => told(path, readBelow(at(folder), path, mostBytes)),
    revision: async (name) => {
      // Few briefs need git, and what starts it takes a moment to load.
      const { readRevision } = await import('./revision.ts');
      return readRevision(workingFolder, name);
    },
    list: (folder) => told(folder, list(at(folder), 'files')),
    folders: (folder) => told(folder, list(at(folder), 'folders')),
    write: (path, bytes) => told(path, writeWhole(at(path), bytes)),
    remove: (path) => told(path, rm(at(path), { force: true })),
    now: () => performance.now(),
    environment: (name) => process.env[name],
  };
};
