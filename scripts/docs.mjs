// Writes the pages and files that are printed from the sources. With `--check` it writes nothing and names the stale.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const compiled = join(root, 'dist', 'docs.tmp.mjs');
mkdirSync(dirname(compiled), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/printed.ts'],
  outfile: compiled,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});

const current = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

try {
  const { printed } = await import(pathToFileURL(compiled).href);
  for (const [name, print] of Object.entries(printed)) {
    const path = join(root, name);
    const text = print();
    if (current(path) === text) continue;
    if (process.argv.includes('--check')) process.exitCode = 1;
    else writeFileSync(path, text);
    console.log(`${process.exitCode ? 'stale' : 'written'}: ${name}`);
  }
} finally {
  rmSync(compiled, { force: true });
}
