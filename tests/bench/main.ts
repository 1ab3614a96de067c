import { cpus } from 'node:os';
import { isThere } from './measure.ts';
import { batch } from './tables/batch.ts';
import { cold } from './tables/cold.ts';
import { growth } from './tables/growth.ts';
import { phases } from './tables/phases.ts';
import { save } from './tables/save.ts';
import { warm } from './tables/warm.ts';

/**
 * One job (a deck of twelve slides, a handout of four pages) done by Briefwright, by its libraries alone, and by pandoc; see
 * docs/performance.md. `npm run bench -- cold warm` prints only these tables, `--long` takes a thousand briefs, too.
 */

const given = process.argv.slice(2);
const long = given.includes('--long');
const brief = given.find((each) => each.endsWith('.yaml')) ?? 'briefs/baghdad-drone-strike.yaml';

const tables: Readonly<Record<string, () => void | Promise<void>>> = {
  cold,
  warm,
  save,
  growth,
  batch: () => batch(long),
  phases: () => phases(brief),
};

const missing = ['pandoc', 'hyperfine', '/usr/bin/time'].filter((program) => !isThere(program));
if (missing.length > 0) {
  console.error(`${missing.join(', ')} must be there: apt-get install pandoc hyperfine time`);
  process.exit(1);
}
const named = given.filter((each) => each in tables);
const [core] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${core?.model}\n`);
for (const name of named.length > 0 ? named : Object.keys(tables)) await tables[name]?.();
