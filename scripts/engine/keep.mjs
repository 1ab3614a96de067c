// Keeps the code that Node compiled while it built the shipped briefs: the next run need not compile it. Run by compile.mjs
// in a process of its own, for code that has grown hot is not kept.
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);

const { build } = await import('../../dist/index.js');
const { default: engine } = await import('../../dist/engine/load.cjs');

for (const name of readdirSync('briefs')) {
  if (name.endsWith('.yaml')) await build({ brief: `briefs/${name}` });
}
writeFileSync('dist/engine/engine.code', engine.script.createCachedData());
