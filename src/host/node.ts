import { constants } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failureOf, HostFailure, isMissing } from './failure.ts';
import type { Host } from './host.ts';
import { readRevision } from './revision.ts';
import { wholeWriter } from './whole.ts';

/** Opened so that a pipe without a writer does not make us wait, and read only if it is a file: /dev/zero never ends. */
const readRegular = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw new HostFailure(path, 'it is a folder');
    if (!found.isFile()) throw new HostFailure(path, 'it is a device or a pipe, not a file');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
};

const read = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    return await readRegular(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

const list = async (folder: string, kind: 'files' | 'folders'): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
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
    revision: (name) => readRevision(workingFolder, name),
    list: (folder) => told(folder, list(at(folder), 'files')),
    folders: (folder) => told(folder, list(at(folder), 'folders')),
    write: (path, bytes) => told(path, writeWhole(at(path), bytes)),
    remove: (path) => told(path, rm(at(path), { force: true })),
    now: () => performance.now(),
    environment: (name) => process.env[name],
  };
};
