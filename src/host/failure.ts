/** Why the system would not read or write a file, in words for a user. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** Known by its name: the parts of the compiled program each bring this class. */
export const isHostFailure = (error: unknown): error is HostFailure =>
  error instanceof Error && error.name === 'HostFailure';

/** What the error codes of POSIX mean to someone who wants a file. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  ENOENT: 'its folder is not there and cannot be made',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program holds it',
  ELOOP: 'its path goes round in circles',
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** True for the errors that say that a file is not there. */
export const isMissing = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
};

/** An error of the system in words, of the path as the user gave it; any other is given back as it is, for it is a fault of ours. */
export const failureOf = (path: string, error: unknown): unknown => {
  if (isHostFailure(error)) return new HostFailure(path, error.reason);
  const code = codeOf(error);
  return code === undefined ? error : new HostFailure(path, reasons[code] ?? `the system says ${code}`);
};
