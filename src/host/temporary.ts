import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file being written: `.strike.pptx.briefwright-4711.tmp`, with the number of the process that writes it. */
const pattern = /^\..*\.briefwright-(\d+)\.tmp$/s;

/** File systems take names of up to 255 bytes; a character of a name takes up to four. */
const lettersKept = 40;

const temporaryName = (name: string): string =>
  `.${[...name].slice(0, lettersKept).join('')}.briefwright-${process.pid}.tmp`;

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Removes what runs that were killed have left in a folder; what a running process is writing stays. */
const clearLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const id = pattern.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
  }
};

/** Writes beside the file's place and renames, so that readers see the old file or the new one and nothing between. */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await clearLeftovers(folder);
  const temporary = join(folder, temporaryName(basename(path)));
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};
