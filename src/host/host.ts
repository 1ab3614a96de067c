/** What came of reading a file below a folder. */
export type Below =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' };

/**
 * Everything outside the program: files, the clock, the environment. One real host (node) and one in memory.
 * Paths are as the user gave them, relative to the host's working folder, with forward slashes.
 */
export interface Host {
  /** @returns the bytes, or `undefined` where there is no such file. Other failures reject. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * A file that something from outside names: read only where it stands in `folder` or below it, links followed to where
   * they lead, and only if it has no more than so many bytes. What is no file (a folder, a device) rejects.
   */
  readonly readBelow: (folder: string, path: string, mostBytes: number) => Promise<Below>;
  /**
   * A file as it was at a revision of git: `HEAD~1:briefs/strike.yaml`, in git's own form. Runs no program but git, and
   * nothing that the repository asks for. Rejects where there is no git, revision or file.
   */
  readonly revision: (name: string) => Promise<Uint8Array>;
  /** Names of the files (not folders) in a folder, sorted by code unit; empty where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Names of the folders in a folder, sorted by code unit; empty where there is no such folder. */
  readonly folders: (folder: string) => Promise<readonly string[]>;
  /** Writes a file whole or not at all: beside its place, then renamed. Makes missing folders. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Removes a file; silent where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** Milliseconds since 1970, for durations that are shown; never for what is written into a file. */
  readonly now: () => number;
  readonly environment: (name: string) => string | undefined;
}
