import { leadsOut } from './below.ts';
import { HostFailure } from './failure.ts';
import type { Host } from './host.ts';

/** A host without an outside: files are those it was given and those written to it. */
export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>;
}

const normal = (path: string): string =>
  path
    .replace(/^(\.\/)+/, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '');

/** Texts are kept as UTF-8; a file at a revision is one of its whole name, `HEAD:a.yaml`. The clock stands still, and the environment is what it is given. */
export const memoryHost = (
  given: Readonly<Record<string, string | Uint8Array>> = {},
  environment: Readonly<Record<string, string>> = {},
): MemoryHost => {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const [path, content] of Object.entries(given)) {
    files.set(normal(path), typeof content === 'string' ? encoder.encode(content) : content);
  }
  const pathsIn = (folder: string): readonly string[] => {
    const prefix = normal(folder) === '.' || folder === '' ? '' : `${normal(folder)}/`;
    return [...files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length))
      .sort();
  };
  return {
    files,
    read: async (path) => files.get(normal(path)),
    readBelow: async (folder, path, mostBytes) => {
      if (leadsOut(path)) return { kind: 'outside' };
      const bytes = files.get(normal(folder === '' ? path : `${folder}/${path}`));
      if (!bytes) return { kind: 'missing' };
      return bytes.length > mostBytes ? { kind: 'tooLarge', bytes: bytes.length } : { kind: 'read', bytes };
    },
    revision: async (name) => {
      const bytes = files.get(name);
      if (!bytes) throw new HostFailure(name, 'there is no git in memory');
      return bytes;
    },
    list: async (folder) => pathsIn(folder).filter((path) => !path.includes('/')),
    folders: async (folder) => [
      ...new Set(pathsIn(folder).flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []))),
    ],
    write: async (path, bytes) => {
      files.set(normal(path), Uint8Array.from(bytes));
    },
    remove: async (path) => {
      files.delete(normal(path));
    },
    now: () => 0,
    environment: (name) => environment[name],
  };
};
