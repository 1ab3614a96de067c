// The open fonts of Office's widths, for pictures: one TrueType file a face, merged of the parts by script that
// @fontsource splits them into. The rasteriser reads files, and takes whatever other face it finds first for a
// character that a face lacks: so that each holds all its scripts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrapWoff } from '../woff.mjs';
import { mergeFonts } from './merge.mjs';

/** The scripts of a part are tried in this order; a family lacks some. */
const scripts = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
  'hebrew',
];
const arabicScripts = ['arabic', 'latin', 'latin-ext', 'math', 'symbols'];

const faces = [
  ['400-normal', 'Regular'],
  ['400-italic', 'Italic'],
  ['700-normal', 'Bold'],
  ['700-italic', 'Bold Italic'],
];

const families = [
  ['carlito', 'Carlito', scripts],
  ['arimo', 'Arimo', scripts],
  ['tinos', 'Tinos', scripts],
  ['caladea', 'Caladea', scripts],
  ['gelasio', 'Gelasio', scripts],
  ['noto-sans-arabic', 'Noto Sans Arabic', arabicScripts],
];

/** @returns the files as `[name, bytes]`, and the packages they were made of. */
export const pictureFonts = (root) => {
  const folders = families.map(([name]) => `node_modules/@fontsource/${name}`);
  const files = families.flatMap(([name, family, wanted]) =>
    faces.flatMap(([style, face]) => {
      const parts = wanted
        .map((script) => join(root, `node_modules/@fontsource/${name}/files/${name}-${script}-${style}.woff`))
        .filter((path) => existsSync(path))
        .map((path) => unwrapWoff(readFileSync(path)));
      return parts.length === 0
        ? []
        : [[`${name}-${style}.ttf`, mergeFonts(parts, { family, face, joined: wanted === arabicScripts })]];
    }),
  );
  return { folders, files };
};
