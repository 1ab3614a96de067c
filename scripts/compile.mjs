// Compiles the program: dist/cli.cjs (the command) and dist/index.js (the library), with what the library loads later in
// dist/chunks/ and its types in dist/types/. What builds and the command are one script each, in dist/scripts/.
// Packages go into scripts and chunks, since Node takes longer to find and read their many files than to run them; only the
// rasteriser, which is machine code, and what starts threads stay outside. The fonts of pictures go into dist/fonts/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { declare } from './declare.mjs';
import { pictureFonts } from './fonts/fonts.mjs';
import { bundleCommand, bundleEngine, engineAt } from './kept/bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Gives the CommonJS packages among those in the chunks a way to Node's own modules. */
const requireInModules =
  "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);";

const bundleLibrary = async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@resvg/resvg-js'],
    plugins: [engineAt('#engine')],
    banner: { js: requireInModules },
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
};

const doors = ['aside.cjs', 'cli.cjs', 'command.cjs', 'engine.cjs', 'load.cjs'];
mkdirSync(dist, { recursive: true });
for (const door of doors) copyFileSync(join(root, 'scripts', 'kept', door), join(dist, door));
chmodSync(join(dist, 'cli.cjs'), 0o755);
const written = [await bundleCommand(root), await bundleLibrary(), await bundleEngine(root)];

const wanted = new Set(written.flatMap(({ outputs }) => Object.keys(outputs)));
for (const name of readdirSync(join(dist, 'chunks'))) {
  if (!wanted.has(`dist/chunks/${name}`)) rmSync(join(dist, 'chunks', name));
}
declare(root, 'src/index.ts', 'dist/types');

const fonts = pictureFonts(root);
mkdirSync(join(dist, 'fonts'), { recursive: true });
for (const [name, bytes] of fonts.files) writeFileSync(join(dist, 'fonts', name), bytes);

/** By this a later run knows whether files were built by the same program: what was compiled, and what it stands on. */
const program = createHash('sha256');
const tables = readdirSync(join(dist, 'scripts')).filter((name) => name.endsWith('.json'));
const parts = [
  ...wanted,
  ...doors.map((name) => `dist/${name}`),
  ...tables.map((name) => `dist/scripts/${name}`),
];
for (const path of ['package.json', ...[...new Set(parts)].sort()])
  program.update(readFileSync(join(root, path)));
for (const [name, bytes] of [...fonts.files].sort()) program.update(name).update(bytes);
writeFileSync(join(dist, 'program.sum'), program.digest('hex'));

for (const name of ['engine', 'command']) rmSync(join(dist, 'scripts', `${name}.code`), { force: true });
execFileSync(process.execPath, [join(root, 'scripts', 'kept', 'keep.mjs')], { stdio: 'pipe' });

/** What the chunks and the fonts hold of others comes with their licences. */
const inputs = written.flatMap((each) => Object.keys(each.inputs));
const folders = [
  ...inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  ...fonts.folders,
];
const licences = [...new Set(folders)].sort().map((folder) => {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  const stated = () =>
    `License: ${JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).license}`;
  const text = file === undefined ? stated() : readFileSync(join(root, folder, file), 'utf8');
  return `${folder.replace(/^.*node_modules\//, '')}\n\n${text.trim()}\n`;
});
writeFileSync(join(dist, 'licences.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
