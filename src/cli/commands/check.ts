import { runBatch } from '../batch.ts';
import type { Exit } from '../exit.ts';
import type { OutputFormat } from '../report/reporters.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly template: string;
  readonly release?: string;
  readonly strict?: boolean;
  readonly jobs?: number;
  readonly format: OutputFormat;
}

/** `briefwright check`: all that `build` does, up to the measured slides, and nothing written. */
export const checkCommand = (
  terminal: Terminal,
  named: readonly string[],
  { template, release, strict = false, format, jobs }: CheckOptions,
): Promise<Exit> =>
  runBatch(terminal, {
    named,
    template,
    release,
    formats: [],
    output: format,
    strict,
    timings: false,
    jobs,
    recall: undefined,
    conclude: async (brief, { diagnostics }, reporter) => {
      reporter.checked({ brief, diagnostics });
      return { files: [], found: [] };
    },
    repeat: (brief, { diagnostics }, reporter) => {
      reporter.checked({ brief, diagnostics });
      return [];
    },
  });
