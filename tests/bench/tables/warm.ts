import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median, printTable, ratio } from '../measure.ts';
import { placeFor } from '../place.ts';

/** Pairs of deck and handout in one process and one thread, when everything is loaded and warm. */
export const warm = (): void => {
  const given = [resolve('tests/bench/raw/warm.mjs'), placeFor(1, 1), resolve('dist/index.js')];
  const { stdout, stderr, status } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  // What warm.mjs prints.
  const times = JSON.parse(stdout) as {
    readonly briefwright: readonly number[];
    readonly raw: readonly number[];
  };
  const row = (name: string, own: readonly number[]): readonly string[] => [
    name,
    median(own).toFixed(1),
    (1000 / median(own)).toFixed(1),
    ratio(times.raw, own).toFixed(2),
  ];
  printTable(
    ['warm, one thread', 'a pair, ms', 'pairs a second', 'pairs / raw'],
    [row('Briefwright', times.briefwright), row('pptxgenjs (deflated) + docx', times.raw)],
  );
};
