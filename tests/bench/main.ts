import { build } from '../../src/build.ts';
import { nodeHost } from '../../src/host/node.ts';

/**
 * What each phase of a build costs when everything is loaded and warm. The phases take turns, build after build, so that
 * what else the machine does falls on all of them alike: their ratios hold where the times do not.
 */

const warmUps = 8;
const counted = 31;
const [brief = 'briefs/baghdad-drone-strike.yaml'] = process.argv.slice(2);

const request = { brief, pack: 'templates/standard', formats: ['pptx', 'docx'] as const };

const buildOnce = async (): Promise<ReadonlyMap<string, number>> => {
  const { files, timings } = await build(request, nodeHost());
  if (files.length !== request.formats.length) throw new Error(`${brief} cannot be built`);
  return new Map(timings.map(({ phase, milliseconds }) => [phase, milliseconds]));
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.round((values.length - 1) * share)] ?? 0;

for (let index = 0; index < warmUps; index++) await buildOnce();
const runs: ReadonlyMap<string, number>[] = [];
for (let index = 0; index < counted; index++) runs.push(await buildOnce());

const phases = [...(runs[0]?.keys() ?? [])];
const timesOf = (phase: string): readonly number[] => runs.map((run) => run.get(phase) ?? 0);
const totals = runs.map((run) => [...run.values()].reduce((sum, value) => sum + value, 0));
const total = quantile(totals, 0.5);

const row = (name: string, times: readonly number[]): string => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(times, share));
  const share = Math.round((100 * (middle ?? 0)) / total);
  return `| ${name} | ${middle?.toFixed(1)} | ${low?.toFixed(1)}–${high?.toFixed(1)} | ${share} % |`;
};

console.log(`${brief}, both files, ${counted} builds after ${warmUps} to warm up, Node ${process.version}\n`);
console.log('| phase | median, ms | middle half of the runs, ms | share |');
console.log('|---|---|---|---|');
for (const phase of phases) console.log(row(phase, timesOf(phase)));
console.log(row('**all**', totals));

/** How long laying out takes for each unit of time that other phases take, at the median of the builds. */
const ratioTo = (...others: readonly string[]): string => {
  const ratios = runs.map((run) => {
    const time = others.reduce((sum, phase) => sum + (run.get(phase) ?? 0), 0);
    return (run.get('lay out the slides') ?? 0) / time;
  });
  return quantile(ratios, 0.5).toFixed(2);
};

console.log(`\nlaying out / writing the deck: ${ratioTo('write the deck')}`);
console.log(`laying out / writing and finishing the deck: ${ratioTo('write the deck', 'finish the deck')}`);
