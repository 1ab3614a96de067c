import { type Batch, runBatch } from '../batch.ts';
import type { Exit } from '../exit.ts';
import { memoryRecalls } from '../recall.ts';
import type { OutputFormat } from '../report/reporters.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly template: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly jobs?: number;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly format: OutputFormat;
}

const batchOf = (named: readonly string[], options: CheckOptions, recall: Batch['recall']): Batch => {
  const { template, release, strict = false, format, jobs, watch = false } = options;
  return {
    named,
    template,
    release,
    formats: [],
    output: format,
    strict,
    timings: false,
    jobs,
    quiet: watch && format === 'pretty',
    recall,
    conclude: async (brief, { diagnostics }, reporter) => {
      reporter.checked({ brief, diagnostics });
      return { files: [], found: [] };
    },
    repeat: (brief, { diagnostics }, reporter) => {
      reporter.checked({ brief, diagnostics });
      return [];
    },
  };
};

/** `briefwright check`: all that `build` does, up to the measured slides, and nothing written. */
export const checkCommand = async (
  terminal: Terminal,
  named: readonly string[],
  options: CheckOptions,
): Promise<Exit> => {
  if (!options.watch) return (await runBatch(terminal, batchOf(named, options, undefined))).exit;
  const { watchRuns } = await import('../watch.ts');
  const recall = memoryRecalls(terminal);
  return watchRuns(terminal, options.poll === true, (each) =>
    runBatch(each, batchOf(named, options, recall())),
  );
};
