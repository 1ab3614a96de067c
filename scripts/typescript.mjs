// Runs TypeScript of this repository: bundled into a file that lives as long as it runs.
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What a module exports, once it has run. @param program its path, seen from the root of the repository */
export const exportsOf = async (program) => {
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
  try {
    return await import(pathToFileURL(compiled).href);
  } finally {
    rmSync(compiled, { force: true });
  }
};
