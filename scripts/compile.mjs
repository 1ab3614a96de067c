// Compiles the program: dist/cli.js (the command), dist/worker.js (its threads) and dist/index.js (the library), with what
// they load later in dist/chunks/, and the library's types in dist/types/.
// What builds stands in dist/engine/. Of the rest each command is a chunk of its own that is loaded only when it is needed. Packages
// go into the chunks, since Node takes longer to find and read their many files than to run them; only the rasteriser, which is
// machine code, and what starts threads stay outside. The fonts of pictures go into dist/fonts/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { declare } from './declare.mjs';
import { bundleEngine, elsewhere } from './engine/bundle.mjs';
import { pictureFonts } from './fonts/fonts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Gives the CommonJS packages among those in the chunks a way to Node's own modules. */
const requireInModules =
  "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);";

/** Each door by itself: parts that several of them share would be chunks of their own, and a run would load twice as many. */
const compiled = async (name, program) => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: program },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['@resvg/resvg-js', 'tinypool'],
    plugins: [elsewhere],
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

const written = [
  await compiled('cli', 'src/cli/main.ts'),
  await compiled('worker', 'src/cli/jobs/worker.ts'),
  await compiled('index', 'src/index.ts'),
  await bundleEngine(root),
];

const wanted = new Set(written.flatMap(({ outputs }) => Object.keys(outputs)));
const chunks = join(root, 'dist', 'chunks');
for (const name of readdirSync(chunks)) {
  if (!wanted.has(`dist/chunks/${name}`)) rmSync(join(chunks, name));
}
chmodSync(join(root, 'dist', 'cli.js'), 0o755);
declare(root, 'src/index.ts', 'dist/types');

const fonts = pictureFonts(root);
mkdirSync(join(root, 'dist', 'fonts'), { recursive: true });
for (const [name, bytes] of fonts.files) writeFileSync(join(root, 'dist', 'fonts', name), bytes);

/** By this a later run knows whether files were built by the same program: what was compiled, and what it stands on. */
const program = createHash('sha256');
const tables = readdirSync(join(root, 'dist', 'engine')).filter((name) => /\.(json|cjs)$/.test(name));
const parts = [...wanted, ...tables.map((name) => `dist/engine/${name}`)];
for (const path of ['package.json', ...[...new Set(parts)].sort()])
  program.update(readFileSync(join(root, path)));
for (const [name, bytes] of [...fonts.files].sort()) program.update(name).update(bytes);
writeFileSync(join(root, 'dist', 'program.sum'), program.digest('hex'));

rmSync(join(root, 'dist', 'engine', 'engine.code'), { force: true });
execFileSync(process.execPath, [join(root, 'scripts', 'engine', 'keep.mjs')], { stdio: 'inherit' });

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
writeFileSync(join(root, 'dist', 'licences.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
