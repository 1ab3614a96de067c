import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A way to do a job, as a command of the shell. */
export interface Way {
  readonly name: string;
  readonly command: string;
  /** What it writes. */
  readonly files: readonly string[];
}

export interface Figures {
  /** Seconds, from the start of the process to its end. */
  readonly wall: number;
  /** Seconds of all cores, in the program and in the system. */
  readonly cpu: number;
}

/** The variable adds some 50 ms to every start of Node where it is set. */
const environment = (): NodeJS.ProcessEnv => {
  const { NODE_EXTRA_CA_CERTS, ...rest } = process.env;
  return rest;
};

export const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;

const run = (folder: string, program: string, given: readonly string[]): string => {
  const { status, stderr } = spawnSync(program, given, { cwd: folder, env: environment(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${given.join(' ')}: ${stderr}`);
  return stderr;
};

/** One run of a whole process, by hyperfine. */
const runOnce = (folder: string, { command }: Way): Figures => {
  run(folder, 'hyperfine', ['--shell', 'none', '--runs', '1', '--export-json', 'figures.json', command]);
  // hyperfine's own format.
  const { results } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as {
    results: readonly { readonly median: number; readonly user: number; readonly system: number }[];
  };
  const [first] = results;
  if (!first) throw new Error(`hyperfine measured nothing of ${command}`);
  return { wall: first.median, cpu: first.user + first.system };
};

/** One run that takes long, by GNU time: its hundredths of a second are enough then. */
export const timed = (folder: string, { command }: Way): Figures & { readonly memory: number } => {
  const said = run(folder, '/usr/bin/time', ['-f', '%e %U %S %M', 'sh', '-c', command]);
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = (said.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, memory: kibibytes / 1024 };
};

/** The most memory that any process of it had, in MiB. */
export const peakMemory = (folder: string, way: Way): number => timed(folder, way).memory;

export const bytesOf = (folder: string, { files }: Way): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

/** Rounds in which every way has one turn, so that what else the machine does falls on all of them alike. */
export const interleaved = (
  folder: string,
  ways: readonly Way[],
  rounds: number,
): ReadonlyMap<Way, readonly Figures[]> => {
  const found = new Map<Way, Figures[]>(ways.map((way) => [way, []]));
  for (const way of ways) runOnce(folder, way);
  for (let round = 0; round < rounds; round++) {
    for (const way of ways) found.get(way)?.push(runOnce(folder, way));
  }
  return found;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;

/** The median of the ratios round by round. */
export const ratio = (values: readonly number[], others: readonly number[]): number =>
  median(values.map((value, index) => value / (others[index] ?? 1)));

export const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
  console.log('');
};
