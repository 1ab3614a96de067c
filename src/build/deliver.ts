import { type Diagnostic, diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { refused } from './failure.ts';
import { lockOn } from './office-lock.ts';
import type { BuildResult, BuiltFile } from './request.ts';

/** Where a finished file goes. */
export interface Delivery {
  readonly path: string;
  readonly file: BuiltFile;
}

/** `undefined` where the file may be written: nothing is there, or what is there is as it was built and open nowhere. */
const objection = async (host: Host, path: string): Promise<Diagnostic | undefined> => {
  const present = await host.read(path);
  if (!present) return undefined;
  const lock = await lockOn(host, path);
  if (lock) {
    const hints = [
      { message: `close it there, or replace it with \`--force\`; its lock is \`${lock.path}\`` },
    ];
    return diagnostic('open-elsewhere', { file: path, program: lock.program }, { hints });
  }
  const { isUnchanged } = await import('../package/digest.ts');
  const unchanged = isUnchanged(present);
  if (unchanged) return undefined;
  const hints = [{ message: 'move it away, or replace it with `--force`' }];
  return diagnostic(unchanged === false ? 'changed-by-hand' : 'not-ours', { file: path }, { hints });
};

/**
 * Writes a finished file where it belongs. What someone has open, or has changed since it was built, or what is not ours,
 * stays as it is unless `force` is given.
 * @returns what stood in the way; `undefined` where it was written.
 */
export const deliver = async (
  host: Host,
  { path, file }: Delivery,
  force: boolean,
): Promise<Diagnostic | undefined> => {
  try {
    const found = force ? undefined : await objection(host, path);
    if (!found) await host.write(path, file.bytes);
    return found;
  } catch (error) {
    return refused('file-unwritable', error);
  }
};

/**
 * Keeps the record of quotations that were checked, where it has changed.
 * @returns what stood in the way
 */
export const keepRecord = async (
  host: Host,
  { evidence }: Pick<BuildResult, 'evidence'>,
): Promise<Diagnostic | undefined> => {
  try {
    if (evidence) await host.write(evidence.path, evidence.bytes);
    return undefined;
  } catch (error) {
    return refused('file-unwritable', error);
  }
};
