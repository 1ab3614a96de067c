import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { printGithub } from '../../diagnostic/format/github.ts';
import { unsaid } from '../../diagnostic/order.ts';
import type { Terminal } from '../terminal.ts';
import type { Reporter } from './reporter.ts';

/** For GitHub Actions: a workflow command for each finding, on standard output, where the runner looks for them. */
export const githubReporter = (terminal: Terminal): Reporter => {
  const said: Diagnostic[] = [];
  return {
    found: async (diagnostics) => {
      const fresh = unsaid(said, diagnostics);
      for (const each of fresh) terminal.result(printGithub(each));
      said.push(...fresh);
    },
    made: () => undefined,
    checked: () => undefined,
    timed: () => undefined,
    finish: () => undefined,
  };
};
