// Lends LibreOffice the fonts of Georgia's widths, which Debian has not: Gelasio, from the packages by which text is measured.
// `node scripts/lend-fonts.mjs` puts them where fontconfig finds them for this user.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { unwrapWoff } from './woff.mjs';

const require = createRequire(import.meta.url);
const from = join(dirname(require.resolve('@fontsource/gelasio/package.json')), 'files');
const to = join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'fonts', 'briefwright');

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((each) => /latin-(400|700)-(normal|italic)\.woff$/.test(each))) {
  writeFileSync(join(to, name.replace(/woff$/, 'ttf')), unwrapWoff(readFileSync(join(from, name))));
}
