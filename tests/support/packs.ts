import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every pack that comes with the program. */
export const shippedPacks = readdirSync('templates', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** A template pack as it stands on the disk, or with changes. */
export interface TestPack {
  readonly folder: string;
  readonly files: Readonly<Record<string, Uint8Array | string>>;
}

export const packOnDisk = (name: string): TestPack => {
  const folder = `templates/${name}`;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): readonly [string, Uint8Array] => [path, readFileSync(path)]);
  return { folder, files: Object.fromEntries(entries) };
};

/** The pack with other words in its theme.yaml. */
export const withTheme = (pack: TestPack, from: string, to: string): TestPack => {
  const path = `${pack.folder}/theme.yaml`;
  const text = Buffer.from(pack.files[path] ?? '').toString('utf8');
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return { ...pack, files: { ...pack.files, [path]: text.replace(from, () => to) } };
};
