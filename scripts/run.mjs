// Runs a TypeScript program of this repository: `node scripts/run.mjs scripts/gallery/main.ts --only flood`.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [program, ...given] = process.argv.slice(2);
const compiled = join(root, 'dist', `run-${process.pid}.tmp.mjs`);
mkdirSync(dirname(compiled), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [program],
  outfile: compiled,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});

process.chdir(root);
process.argv = [process.argv[0], program, ...given];
try {
  await import(pathToFileURL(compiled).href);
} finally {
  rmSync(compiled, { force: true });
}
