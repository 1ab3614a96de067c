import { build } from '../../../src/build.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { printTable } from '../measure.ts';

/** Until then V8 still compiles what is used seldom in a build. */
const warmUps = 30;
const counted = 31;

const formats = ['pptx', 'docx'] as const;

const buildOnce = async (brief: string): Promise<ReadonlyMap<string, number>> => {
  const { files, timings } = await build({ brief, pack: 'templates/standard', formats }, nodeHost());
  if (files.length !== formats.length) throw new Error(`${brief} cannot be built`);
  return new Map(timings.map(({ phase, milliseconds }) => [phase, milliseconds]));
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.round((values.length - 1) * share)] ?? 0;

const row = (name: string, times: readonly number[], total: number): readonly string[] => {
  const [low = 0, middle = 0, high = 0] = [0.25, 0.5, 0.75].map((share) => quantile(times, share));
  const share = Math.round((100 * middle) / total);
  return [name, middle.toFixed(1), `${low.toFixed(1)}–${high.toFixed(1)}`, `${share} %`];
};

/** The deck's file takes two phases: pptxgenjs makes its parts of the scene, and we repair and pack them. */
const writing = { parts: 'write the deck', file: ['write the deck', 'finish the deck'] } as const;

/** How long laying out takes against writing the deck, in medians. */
const printLayout = (timesOf: (phase: string) => readonly number[]): void => {
  const median = (...names: readonly string[]): number =>
    names.reduce((sum, phase) => sum + quantile(timesOf(phase), 0.5), 0);
  const layout = median('lay out the slides');
  const against = (name: string, time: number): readonly string[] => [
    name,
    time.toFixed(1),
    (layout / time).toFixed(2),
  ];
  printTable(
    [`laying out the slides, ${layout.toFixed(1)} ms, against`, 'median, ms', 'ratio'],
    [
      against('writing the deck: its parts made, repaired and packed', median(...writing.file)),
      against('of that, its parts made by pptxgenjs', median(writing.parts)),
    ],
  );
};

/**
 * What each phase of a build costs when everything is loaded and warm. The phases take turns, build after build, so that
 * what else the machine does falls on all of them alike: their ratios hold where the times do not.
 */
export const phases = async (brief: string): Promise<void> => {
  for (let index = 0; index < warmUps; index++) await buildOnce(brief);
  const runs: ReadonlyMap<string, number>[] = [];
  for (let index = 0; index < counted; index++) runs.push(await buildOnce(brief));
  const names = [...(runs[0]?.keys() ?? [])];
  const timesOf = (phase: string): readonly number[] => runs.map((run) => run.get(phase) ?? 0);
  const totals = runs.map((run) => [...run.values()].reduce((sum, value) => sum + value, 0));
  const total = quantile(totals, 0.5);
  printTable(
    [`phase, ${brief}`, 'median, ms', 'middle half of the runs, ms', 'share'],
    [...names.map((name) => row(name, timesOf(name), total)), row('**all**', totals, total)],
  );
  printLayout(timesOf);
};
