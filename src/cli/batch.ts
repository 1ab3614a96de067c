import { findPack } from '../build/pack.ts';
import type { Recall } from '../build/recall/recall.ts';
import type { BuildRecord, KeptEdition } from '../build/recall/record.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { count } from '../diagnostic/order.ts';
import { cores } from '../host/cores.ts';
import { type Reading, recordingHost } from '../host/recording.ts';
import type { Format } from '../package/part.ts';
import { briefsFor } from './briefs.ts';
import { type Exit, exit } from './exit.ts';
import { inOrder } from './jobs/in-order.ts';
import type { Done, Edition, Job } from './jobs/job.ts';
import { openLane } from './jobs/lane.ts';
import { progressOf } from './progress.ts';
import { quiet } from './report/quiet.ts';
import type { Reporter } from './report/reporter.ts';
import { type OutputFormat, reporters } from './report/reporters.ts';
import type { Terminal } from './terminal.ts';

/** What `build` and `check` have in common: several briefs, none of which stops the others. */
export interface Batch {
  /** Empty for those of the folder `briefs`. */
  readonly named: readonly string[];
  readonly template: string;
  /** A marking, or `all`; the whole brief where it is left out. */
  readonly release: string | undefined;
  /** The edition before, for what has changed; what the brief supersedes where it is left out. */
  readonly since?: string | undefined;
  readonly review?: boolean | undefined;
  readonly formats: readonly Format[];
  readonly output: OutputFormat;
  readonly strict: boolean;
  readonly timings: boolean;
  /** How many briefs are worked on at once; as many as the machine has cores where it is left out. */
  readonly jobs: number | undefined;
  /** Says of what is up to date only how much there is. */
  readonly quiet: boolean;
  /** What need not be done again; `undefined` where all is to be. */
  readonly recall: Recall<Job> | undefined;
  /** What becomes of an edition that was built. */
  readonly conclude: (brief: string, edition: Edition, reporter: Reporter) => Promise<Concluded>;
  /** What is said of an edition that stands as it was built before; gives what stands in its way. */
  readonly repeat: (brief: string, edition: KeptEdition, reporter: Reporter) => readonly Diagnostic[];
}

/** An edition as it may be kept, and what is to be said of its files. */
export interface Concluded {
  readonly files: KeptEdition['files'];
  readonly found: readonly Diagnostic[];
}

/** What a batch came to, and all that was read for it. */
export interface Ran {
  readonly exit: Exit;
  readonly readings: readonly Reading[];
}

interface Running {
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly batch: Batch;
  readonly found: Diagnostic[];
  /** Each question once: the files of a pack are read for each brief. */
  readonly readings: Map<string, Reading>;
}

const note = ({ readings }: Running, read: readonly Reading[]): void => {
  for (const reading of read) {
    const key = `${reading.asked} ${reading.name}`;
    if (!readings.has(key)) readings.set(key, reading);
  }
};

const exitFor = (found: readonly Diagnostic[], faults: number, strict: boolean): Exit => {
  const { error, warning } = count(found);
  if (faults > 0) return exit.fault;
  return error > 0 || (strict && warning > 0) ? exit.errors : exit.done;
};

const tell = async ({ reporter, found }: Running, diagnostics: readonly Diagnostic[]): Promise<void> => {
  await reporter.found(diagnostics);
  found.push(...diagnostics);
};

const concludeEdition = async (running: Running, brief: string, edition: Edition): Promise<Concluded> => {
  const { batch, reporter } = running;
  await tell(running, edition.diagnostics);
  const concluded = await batch.conclude(brief, edition, reporter);
  await tell(running, concluded.found);
  if (batch.timings) reporter.timed(brief, edition.timings);
  return concluded;
};

/** Says what came of a job; keeps that in mind where nothing was in its way. */
const conclude = async (running: Running, job: Job, { editions, fault, readings }: Done): Promise<void> => {
  note(running, readings);
  const kept: KeptEdition[] = [];
  let sound = fault === undefined;
  for (const edition of editions) {
    const { diagnostics } = edition;
    const { files, found } = await concludeEdition(running, job.brief, edition);
    sound &&= count([...diagnostics, ...found]).error === 0;
    kept.push({ files, diagnostics });
  }
  if (fault !== undefined) running.terminal.say(fault);
  if (sound) await running.batch.recall?.keep(job, { readings, editions: kept });
};

const repeat = async (running: Running, job: Job, { editions, readings }: BuildRecord): Promise<void> => {
  note(running, readings);
  for (const edition of editions) {
    await tell(running, edition.diagnostics);
    await tell(running, running.batch.repeat(job.brief, edition, running.reporter));
  }
};

/** Files are read while others are waited for. */
const recallsAtOnce = 8;

const recalled = async ({ batch }: Running, jobs: readonly Job[]): Promise<ReadonlyMap<Job, BuildRecord>> => {
  const records = new Map<Job, BuildRecord>();
  const { recall } = batch;
  if (!recall) return records;
  const found = inOrder(jobs, recallsAtOnce, async (job) => ({ job, record: await recall.of(job) }));
  for await (const { job, record } of found) if (record) records.set(job, record);
  return records;
};

/** Does the jobs, and says what comes of them in their order, however many are done at once. */
const runJobs = async (running: Running, jobs: readonly Job[]): Promise<number> => {
  const { terminal, batch } = running;
  const records = await recalled(running, jobs);
  const rest = jobs.filter((job) => !records.has(job));
  const load = { jobs: rest.length, threads: batch.jobs ?? cores(), twoFiles: batch.formats.length > 1 };
  const lane = await openLane(terminal, load);
  const progress = progressOf(terminal, rest.length);
  let faults = 0;
  try {
    const results = inOrder(rest, 2 * lane.width, lane.run);
    for (const job of jobs) {
      const record = records.get(job);
      if (record) {
        await repeat(running, job, record);
        continue;
      }
      progress(job.brief);
      const { value } = await results.next();
      if (!value) continue;
      if (value.fault !== undefined) faults += 1;
      await conclude(running, job, value);
    }
  } finally {
    terminal.progress('');
    await lane.close();
  }
  return faults;
};

/** Finds the briefs and the pack. */
const jobsOf = async (running: Running): Promise<readonly Job[]> => {
  const { batch, terminal } = running;
  const { host, readings } = recordingHost(terminal.host);
  const early: Diagnostic[] = [];
  const briefs = await briefsFor(host, batch.named, (each) => early.push(each));
  const pack = await findPack(host, batch.template, terminal.packageFolder, (each) => early.push(each));
  note(running, readings());
  await tell(running, early);
  const { formats, release, since, review } = batch;
  return pack === undefined ? [] : briefs.map((brief) => ({ brief, pack, formats, release, since, review }));
};

/** Runs the briefs of a batch and says what is found and made. */
export const runBatch = async (terminal: Terminal, batch: Batch): Promise<Ran> => {
  const loud = reporters[batch.output](terminal);
  const reporter = batch.quiet ? quiet(loud, terminal) : loud;
  const running: Running = { terminal, reporter, batch, found: [], readings: new Map() };
  const faults = await runJobs(running, await jobsOf(running));
  reporter.finish();
  return { exit: exitFor(running.found, faults, batch.strict), readings: [...running.readings.values()] };
};
