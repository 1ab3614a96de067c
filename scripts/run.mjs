// Runs a TypeScript program of this repository: `node scripts/run.mjs scripts/gallery/main.ts --only flood`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportsOf } from './typescript.mjs';

const [program, ...given] = process.argv.slice(2);
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
process.argv = [process.argv[0], program, ...given];
await exportsOf(program);
