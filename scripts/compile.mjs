// Compiles the program: dist/cli.js (the command) and dist/index.js (the library), with what they share in dist/chunks/.
// Packages stay outside; each phase is a chunk of its own that is loaded only when it is needed.
import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const written = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

const wanted = new Set(Object.keys(written.metafile.outputs));
const chunks = join(root, 'dist', 'chunks');
for (const name of readdirSync(chunks)) {
  if (!wanted.has(`dist/chunks/${name}`)) rmSync(join(chunks, name));
}
chmodSync(join(root, 'dist', 'cli.js'), 0o755);
