// node make.mjs JOB.json OUT stored|deflated|none docx|none: the job's files by the bare libraries, each loaded if asked for.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [path, out, deck, handout] = process.argv.slice(2);
const job = JSON.parse(readFileSync(path, 'utf8'));
const picture = join(dirname(path), 'picture.png');
if (deck !== 'none') {
  const { deckOf } = await import('./deck.mjs');
  writeFileSync(`${out}.pptx`, await deckOf(job, picture, deck === 'deflated'));
}
if (handout !== 'none') {
  const { handoutOf } = await import('./handout.mjs');
  writeFileSync(`${out}.docx`, await handoutOf(job, picture));
}
