import { chmod, chown, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HostFailure, isMissing } from './failure.ts';
import { clearLeftovers, temporaryBeside } from './temporary.ts';

/** A file that is to be replaced. */
interface Present {
  /** Where it stands itself: what is replaced behind a link is the file, not the link. */
  readonly path: string;
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

const writableByAnyone = 0o222;

/** Refuses what the rename would replace against its owner's wish: a file made read-only, a device, a pipe. */
const presentAt = async (path: string): Promise<Present | undefined> => {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) throw new HostFailure(path, 'it is a folder');
    if (!found.isFile()) throw new HostFailure(path, 'it is a device or a pipe, not a file');
    if ((found.mode & writableByAnyone) === 0) throw new HostFailure(path, 'the file is read-only');
    return { path: real, mode: found.mode, owner: found.uid, group: found.gid };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** Gives a new file the owner and the permissions of the one that it replaces, as far as the system lets us. */
const dressLike = async (temporary: string, { mode, owner, group }: Present): Promise<void> => {
  const { uid, gid } = await stat(temporary);
  // Only a superuser may give files away; for all others the new file is their own, as an editor's would be.
  if (uid !== owner || gid !== group) await chown(temporary, owner, group).catch(() => undefined);
  await chmod(temporary, mode);
};

/**
 * A writer of files that appear whole or not at all: beside their place, then renamed, so that readers see the old file
 * or the new one and nothing between. It clears each folder once of what runs that were killed have left there.
 */
export const wholeWriter = (): ((path: string, bytes: Uint8Array) => Promise<void>) => {
  const cleared = new Set<string>();
  const prepare = async (folder: string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    if (!cleared.has(folder)) await clearLeftovers(folder);
    cleared.add(folder);
  };
  return async (path, bytes) => {
    const present = await presentAt(path);
    const place = present?.path ?? path;
    await prepare(dirname(place));
    const temporary = temporaryBeside(place);
    try {
      await writeFile(temporary, bytes);
      if (present) await dressLike(temporary, present);
      await rename(temporary, place);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };
};
