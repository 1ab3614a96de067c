import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { ordered } from '../diagnostic/order.ts';
import type { Host } from '../host/host.ts';

/** How long a phase took, in milliseconds. */
export interface Timing {
  readonly phase: string;
  readonly milliseconds: number;
}

/** What the phases of one build share: where findings go, and the watch. */
export interface Run {
  readonly report: Report;
  /** True as soon as an error was found: what follows would build on sand. */
  readonly failed: () => boolean;
  /** Does the work of a phase and notes how long it took. */
  readonly phase: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
  readonly diagnostics: () => readonly Diagnostic[];
  readonly timings: () => readonly Timing[];
}

export const startRun = (host: Host): Run => {
  const found: Diagnostic[] = [];
  const timings: Timing[] = [];
  return {
    report: (diagnostic) => {
      found.push(diagnostic);
    },
    failed: () => found.some((each) => each.severity === 'error'),
    phase: async (name, work) => {
      const start = host.now();
      const result = await work();
      timings.push({ phase: name, milliseconds: host.now() - start });
      return result;
    },
    diagnostics: () => ordered(found),
    timings: () => timings,
  };
};
