import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { interleaved, median, printTable } from '../measure.ts';
import { briefwright, placeFor } from '../place.ts';

const saves = 21;

/** From a save under --watch to the end of the run that it brings about, in seconds, once it is warm. */
const rebuilds = async (folder: string): Promise<readonly number[]> => {
  const typed = [resolve('dist/cli.cjs'), 'build', 'job.yaml', '--out', 'out', '--watch'];
  const child = spawn(process.execPath, typed, { cwd: folder });
  let runs = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    runs += text.split('Ctrl-C ends it.').length - 1;
  });
  const brief = readFileSync(join(folder, 'job.yaml'), 'utf8');
  const times: number[] = [];
  for (let save = 0; save <= saves; save++) {
    while (runs <= save) await pause(1);
    if (save > 0) times.push(performance.now());
    await pause(300);
    writeFileSync(join(folder, 'job.yaml'), brief.replace('one night', `night ${save}`));
    times.push(performance.now());
  }
  child.kill('SIGINT');
  const [first = 0, ...rest] = times;
  const spans = [first, ...rest].flatMap((start, index) =>
    index % 2 === 0 ? [(times[index + 1] ?? start) - start] : [],
  );
  return spans.slice(0, saves).map((span) => span / 1000);
};

/** A change of one line under --watch, against a cold build of the same. */
export const save = async (): Promise<void> => {
  const folder = placeFor(1, 1);
  const way = briefwright('pptx,docx');
  const coldBuild = median((interleaved(folder, [way], 7).get(way) ?? []).map(({ wall }) => wall));
  const rebuild = median(await rebuilds(folder));
  printTable(
    ['a change of one line', 'wall, ms', 'against cold'],
    [
      ['cold build', (coldBuild * 1000).toFixed(0), '1.00'],
      ['under --watch, from the save', (rebuild * 1000).toFixed(0), (rebuild / coldBuild).toFixed(2)],
    ],
  );
};
