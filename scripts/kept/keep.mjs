// Keeps the code that Node compiled while the shipped briefs were built, built again and checked: the next run need not compile
// it. Run by compile.mjs in a process of its own, for code that has grown hot is not kept.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
/** V8 takes kept code only where its settings are those with which it was kept, and the command changes one of them later on. */
v8.setFlagsFromString = () => undefined;

const { default: command } = await import('../../dist/command.cjs');
const { default: engine } = await import('../../dist/engine.cjs');

const place = mkdtempSync(join(tmpdir(), 'briefwright-keep-'));
cpSync(join(dist, '..', 'briefs'), join(place, 'briefs'), { recursive: true });
process.chdir(place);
try {
  const briefs = readdirSync('briefs').filter((name) => name.endsWith('.yaml'));
  for (const brief of briefs) await command.main(['build', `briefs/${brief}`, '--jobs', '1']);
  await command.main(['build', `briefs/${briefs[0]}`]);
  await command.main(['check', `briefs/${briefs[0]}`]);
  await command.main(['--version']);
} finally {
  process.chdir(dist);
  rmSync(place, { recursive: true });
}
if (process.exitCode) throw new Error('The shipped briefs cannot be built');
writeFileSync('scripts/engine.code', engine.script.createCachedData());
writeFileSync('scripts/command.code', command.script.createCachedData());
