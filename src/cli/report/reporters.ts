import type { Terminal } from '../terminal.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { prettyReporter } from './pretty.ts';
import type { Reporter } from './reporter.ts';

/** How `--format` wants it said. */
export const reporters = {
  pretty: prettyReporter,
  json: jsonReporter,
  github: githubReporter,
} as const satisfies Record<string, (terminal: Terminal) => Reporter>;

export type OutputFormat = keyof typeof reporters;
