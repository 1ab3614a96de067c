// What builds and the command, each as one CommonJS script: Node takes longer to find and read many modules than to run one,
// and only for a script of its own does it keep compiled code. Tables in JSON stay files beside it, read when they are asked for.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { exportsOf } from '../typescript.mjs';

/** Where the scripts stand, seen from the root, with what lies beside them. */
const folder = 'dist/scripts';

/** Elsewhere in the program, the door of what builds is another file. @param door what it is called there */
export const engineAt = (door) => ({
  name: 'engine-elsewhere',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: door, external: true }));
  },
});

/** Handlebars makes code faster without `source-map`, which it asks for and can do without; the maps are never used. */
const withoutSourceMaps = {
  name: 'without-source-maps',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^source-map$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const tablesBeside = {
  name: 'tables-beside',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      copyFileSync(path, join(initialOptions.absWorkingDir, folder, basename(path)));
      const name = JSON.stringify(basename(path));
      const read = `require('node:fs').readFileSync(require('node:path').join(__dirname, ${name}), 'utf8')`;
      return { contents: `module.exports = JSON.parse(${read});` };
    });
  },
};

/** Short names, since nobody reads what Handlebars writes. */
const short = async (code) => (await transform(code, { minify: true })).code;

/** The shipped packs, compiled and checked: a list of each kind stands empty in the sources. */
const preparedPacks = (packs, themes) => ({
  name: 'prepared-packs',
  setup({ onLoad }) {
    onLoad({ filter: /src\/template\/prepared\/packs\.ts$/ }, () => ({ contents: packs }));
    onLoad({ filter: /src\/theme\/prepared\/themes\.ts$/ }, () => ({ contents: themes }));
  },
});

/** Escapes what esbuild leaves beyond ASCII: the characters in regular expressions, of which it rewrites none. */
const escapeBeyondAscii = (path) => {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[\u0080-\uffff]/g, escaped));
};

/** @returns esbuild's list of what went in and what came out */
const bundle = async (root, { name, program, external, plugins }) => {
  mkdirSync(join(root, folder), { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [program],
    outfile: `${folder}/${name}.cjs`,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external,
    plugins: [withoutSourceMaps, tablesBeside, ...plugins],
    define: { 'import.meta.url': '$address' },
    banner: { js: "const $address=require('node:url').pathToFileURL(__filename).href;" },
    // A script with kept code has no way to import modules; what it is made of stands in it.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    // Nothing beyond ASCII: such a text is read and held at a byte a character.
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  escapeBeyondAscii(join(root, folder, `${name}.cjs`));
  return metafile;
};

export const bundleEngine = async (root) => {
  const { preparedModules } = await exportsOf('scripts/kept/prepare.ts');
  const { packs, themes } = await preparedModules();
  return bundle(root, {
    name: 'engine',
    program: 'src/engine.ts',
    external: ['@resvg/resvg-js'],
    plugins: [preparedPacks(await short(packs), themes)],
  });
};

export const bundleCommand = (root) =>
  bundle(root, {
    name: 'command',
    program: 'src/cli/main.ts',
    external: ['@resvg/resvg-js', 'tinypool'],
    plugins: [engineAt('../engine.cjs')],
  });
