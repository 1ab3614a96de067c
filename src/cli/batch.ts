import { findPack } from '../build/pack.ts';
import type { BuildResult } from '../build/request.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { count } from '../diagnostic/order.ts';
import type { Format } from '../package/part.ts';
import { briefsFor } from './briefs.ts';
import { type Exit, exit } from './exit.ts';
import { printFault } from './fault.ts';
import type { Reporter } from './report/reporter.ts';
import { type OutputFormat, reporters } from './report/reporters.ts';
import type { Terminal } from './terminal.ts';

/** What `build` and `check` have in common: the briefs one after the other, none of which stops the others. */
export interface Batch {
  /** Empty for those of the folder `briefs`. */
  readonly named: readonly string[];
  readonly template: string;
  /** A marking, or `all`; the whole brief where it is left out. */
  readonly release: string | undefined;
  readonly formats: readonly Format[];
  readonly output: OutputFormat;
  readonly strict: boolean;
  readonly timings: boolean;
  /** What becomes of one brief's result; gives what is to be said of that. */
  readonly conclude: (
    brief: string,
    result: BuildResult,
    reporter: Reporter,
  ) => Promise<readonly Diagnostic[]>;
}

const exitFor = (found: readonly Diagnostic[], faults: number, strict: boolean): Exit => {
  const { error, warning } = count(found);
  if (faults > 0) return exit.fault;
  return error > 0 || (strict && warning > 0) ? exit.errors : exit.done;
};

interface Running {
  readonly terminal: Terminal;
  readonly reporter: Reporter;
  readonly batch: Batch;
}

/** The files of one brief for one audience, or for all readers of the whole. */
const runRelease = async (
  { terminal, reporter, batch }: Running,
  brief: string,
  pack: string,
  release: string | undefined,
): Promise<readonly Diagnostic[]> => {
  const { build } = await import('../build.ts');
  const result = await build({ brief, pack, formats: batch.formats, release }, terminal.host);
  await reporter.found(result.diagnostics);
  const concluded = await batch.conclude(brief, result, reporter);
  await reporter.found(concluded);
  if (batch.timings) reporter.timed(brief, result.timings);
  return [...result.diagnostics, ...concluded];
};

const runOne = async (running: Running, brief: string, pack: string): Promise<readonly Diagnostic[]> => {
  const { release } = running.batch;
  if (release !== 'all') return runRelease(running, brief, pack, release);
  const { everyAudience } = await import('../build/audiences.ts');
  const found: Diagnostic[] = [];
  for (const audience of await everyAudience(running.terminal.host, brief))
    found.push(...(await runRelease(running, brief, pack, audience)));
  return found;
};

/** Runs the briefs of a batch and says what is found and made. */
export const runBatch = async (terminal: Terminal, batch: Batch): Promise<Exit> => {
  const reporter = reporters[batch.output](terminal);
  const found: Diagnostic[] = [];
  const { host, packageFolder } = terminal;
  const briefs = await briefsFor(host, batch.named, (each) => found.push(each));
  const pack = await findPack(host, batch.template, packageFolder, (each) => found.push(each));
  await reporter.found(found);
  let faults = 0;
  for (const [index, brief] of pack === undefined ? [] : briefs.entries()) {
    if (briefs.length > 1) terminal.progress(`[${index + 1}/${briefs.length}] ${brief}`);
    try {
      found.push(...(await runOne({ terminal, reporter, batch }, brief, pack ?? '')));
    } catch (error) {
      faults += 1;
      terminal.say(printFault(error, brief, host.environment('BRIEFWRIGHT_TRACE') !== undefined));
    }
  }
  terminal.progress('');
  reporter.finish();
  return exitFor(found, faults, batch.strict);
};
