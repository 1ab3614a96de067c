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

/** What became of a delivery; `same` where what is to be written stood there already, and was not touched. */
type Delivered = 'written' | 'same' | Diagnostic;

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** `undefined` where a file may be replaced: it is as it was built, and open nowhere. */
const objection = async (host: Host, path: string, present: Uint8Array): Promise<Diagnostic | undefined> => {
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

const put = async (host: Host, { path, file }: Delivery, force: boolean): Promise<Delivered> => {
  const present = force ? undefined : await host.read(path);
  if (present) {
    if (isSame(present, file.bytes)) return 'same';
    const found = await objection(host, path, present);
    if (found) return found;
  }
  await host.write(path, file.bytes);
  return 'written';
};

/**
 * Writes a finished file where it belongs. What someone has open, or has changed since it was built, or what is not ours,
 * stays as it is unless `force` is given.
 * @returns what stood in the way, where it could not be written
 */
export const deliver = async (host: Host, delivery: Delivery, force: boolean): Promise<Delivered> => {
  try {
    return await put(host, delivery, force);
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
