import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import type { Host } from '../host/host.ts';
import { turn } from '../host/turn.ts';

/** How long a phase took, in milliseconds. */
export interface Timing {
  readonly phase: string;
  readonly milliseconds: number;
}

/** What came of some phases beside their results. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: readonly Timing[];
}

/** What the phases of one build share: where findings go, and the watch. */
export interface Run {
  readonly report: Report;
  /** True as soon as an error was found: what follows would build on sand. */
  readonly failed: () => boolean;
  /** Does the work of a phase and notes how long it took. */
  readonly phase: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  /** Takes what was found elsewhere. */
  readonly add: (found: Found) => void;
  readonly diagnostics: () => readonly Diagnostic[];
  readonly timings: () => readonly Timing[];
}

/** @param signal ends the run at the beginning of its next phase */
export const startRun = (host: Host, signal?: AbortSignal): Run => {
  const found: Diagnostic[] = [];
  const timings: Timing[] = [];
  return {
    report: (diagnostic) => {
      found.push(diagnostic);
    },
    failed: () => found.some((each) => each.severity === 'error'),
    phase: async (name, work) => {
      // Phases follow each other without a gap in which anyone could ask for the end.
      if (signal) await turn();
      signal?.throwIfAborted();
      const start = host.now();
      const result = await work();
      timings.push({ phase: name, milliseconds: host.now() - start });
      return result;
    },
    add: (elsewhere) => {
      found.push(...elsewhere.diagnostics);
      timings.push(...elsewhere.timings);
    },
    diagnostics: () => ordered(found),
    timings: () => timings,
  };
};
