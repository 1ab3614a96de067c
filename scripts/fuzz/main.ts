import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { properties } from '../../tests/support/fuzz.ts';

/** `npm run fuzz -- --minutes N`: tries briefs, bytes, templates and pictures by turns until the time is over. */
const asked = process.argv.indexOf('--minutes');
const minutes = asked === -1 ? 10 : Number(process.argv[asked + 1]);
const end = performance.now() + minutes * 60_000;
const mostMemory = 1_000_000_000;
/** No single try takes longer than that, in milliseconds. */
const hang = 60_000;

const rejected: unknown[] = [];
process.on('unhandledRejection', (reason) => rejected.push(reason));

let tried = 0;
let most = 0;
let seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
while (performance.now() < end) {
  for (const [name, property] of Object.entries(properties)) {
    seed = (seed + 1) % 2 ** 31;
    const numRuns = name === 'pictures' ? 200 : 15;
    const found = await fc.check<[unknown]>(property as fc.IAsyncProperty<[unknown]>, {
      seed,
      numRuns,
      timeout: hang,
    });
    tried += found.numRuns;
    most = Math.max(most, process.memoryUsage().rss);
    if (!found.failed && rejected.length === 0) continue;
    const [value] = found.counterexample ?? [];
    const shown = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value);
    writeFileSync('dist/fuzz-found.txt', shown ?? '');
    console.log(
      `${name}, seed ${seed}: ${String(found.errorInstance ?? rejected[0])}\nsmallest: dist/fuzz-found.txt`,
    );
    process.exit(1);
  }
}
console.log(`${tried} tried in ${minutes} minutes, at most ${Math.round(most / 1_000_000)} MB`);
if (most > mostMemory) process.exit(1);
