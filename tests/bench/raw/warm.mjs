// node warm.mjs FOLDER BRIEFWRIGHT: both files of the job again and again in one process, each way in turn; milliseconds as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deckOf } from './deck.mjs';
import { handoutOf } from './handout.mjs';

const [folder, library] = process.argv.slice(2);
const { build } = await import(pathToFileURL(library).href);
const job = JSON.parse(readFileSync(join(folder, 'job.json'), 'utf8'));
const picture = join(folder, 'picture.png');

const ways = {
  briefwright: () => build({ brief: 'job.yaml', workingFolder: folder }),
  raw: async () => [await deckOf(job, picture, true), await handoutOf(job, picture)],
};
const warmUps = 10;
const counted = 25;
const times = { briefwright: [], raw: [] };
for (let round = -warmUps; round < counted; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now();
    await way();
    if (round >= 0) times[name].push(performance.now() - start);
  }
}
console.log(JSON.stringify(times));
