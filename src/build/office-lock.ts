import type { Host } from '../host/host.ts';

/** By what a program says that someone has a file open. */
export interface OfficeLock {
  readonly path: string;
  readonly program: string;
}

/** Word's locks of longer names take the place of the first two letters; those of shorter names stand before them. */
const shortName = 6;

const wordLock = (name: string): string => {
  const letters = name.lastIndexOf('.');
  return `~$${name.slice(Math.min(2, Math.max(0, letters - shortName)))}`;
};

/** The names that a lock on a file may have: LibreOffice's, PowerPoint's, Word's. */
const locksOf = (name: string): readonly (readonly [program: string, lock: string])[] => [
  ['LibreOffice', `.~lock.${name}#`],
  ...(name.endsWith('.docx') ? [['Word', wordLock(name)] as const] : [['PowerPoint', `~$${name}`] as const]),
];

/** The lock of the program that has a file open, where there is one. */
export const lockOn = async (host: Host, path: string): Promise<OfficeLock | undefined> => {
  const nameAt = path.lastIndexOf('/') + 1;
  for (const [program, lock] of locksOf(path.slice(nameAt))) {
    const beside = path.slice(0, nameAt) + lock;
    if (await host.read(beside)) return { path: beside, program };
  }
  return undefined;
};
