import type { Timing } from '../../build/run.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { diagnosticRecord } from '../../diagnostic/format/json.ts';
import { count, unsaid } from '../../diagnostic/order.ts';
import type { Terminal } from '../terminal.ts';
import type { MadeFile, Reporter } from './reporter.ts';

/** Goes up when a field is removed or changes its meaning; fields may be added. */
const version = 1;

/** For programs: one JSON document on standard output, at the end. */
export const jsonReporter = (terminal: Terminal): Reporter => {
  const said: Diagnostic[] = [];
  const files: MadeFile[] = [];
  const timings: { readonly brief: string; readonly phases: readonly Timing[] }[] = [];
  return {
    found: async (diagnostics) => {
      said.push(...unsaid(said, diagnostics));
    },
    made: (file) => {
      files.push(file);
    },
    checked: () => undefined,
    timed: (brief, phases) => {
      timings.push({ brief, phases });
    },
    finish: () => {
      const { error, warning, note } = count(said);
      const counts = { errors: error, warnings: warning, notes: note };
      const diagnostics = said.map(diagnosticRecord);
      const document = { version, counts, files, diagnostics, ...(timings.length > 0 ? { timings } : {}) };
      terminal.result(JSON.stringify(document, undefined, 2));
    },
  };
};
