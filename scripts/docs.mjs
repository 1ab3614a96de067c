// Writes the pages and files that are printed from the sources. With `--check` it writes nothing and names the stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportsOf } from './typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const current = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const { printed } = await exportsOf('scripts/printed.ts');
for (const [name, print] of Object.entries(printed)) {
  const path = join(root, name);
  const text = print();
  if (current(path) === text) continue;
  if (process.argv.includes('--check')) process.exitCode = 1;
  else writeFileSync(path, text);
  console.log(`${process.exitCode ? 'stale' : 'written'}: ${name}`);
}
