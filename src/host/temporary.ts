import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isMissing } from './failure.ts';

/** `.strike.pptx.briefwright-4711-0-3.tmp`: the process that writes it, the thread, and how many it had begun before. */
const pattern = /^\..*\.briefwright-(\d+)-\d+-\d+\.tmp$/s;

/** File systems take names of up to 255 bytes; a character of a name takes up to four. */
const lettersKept = 40;

/** Nothing is written for an hour, in milliseconds: what is older was left, though a new process has its number. */
const longestWrite = 3_600_000;

let begun = 0;

/** A name of its own, beside `path`, for a file on its way there. */
export const temporaryBeside = (path: string): string => {
  const letters = [...basename(path)].slice(0, lettersKept).join('');
  begun += 1;
  return join(dirname(path), `.${letters}.briefwright-${process.pid}-${threadId}-${begun}.tmp`);
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Milliseconds since a file was written; none where another run has just renamed or removed it. */
const age = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
};

/** Removes what runs that were killed have left in a folder; what a running process is writing stays. */
export const clearLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const id = pattern.exec(name)?.[1];
    if (id === undefined) continue;
    const path = join(folder, name);
    if (!isRunning(Number(id)) || (await age(path)) > longestWrite) await rm(path, { force: true });
  }
};
