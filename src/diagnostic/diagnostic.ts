import type { Code, ParametersOf } from './catalogue.ts';
import { catalogue } from './catalogue.ts';
import type { Place, Span } from './span.ts';

/** `error`: nothing is written. `warning`: written, fails with `--strict`. `note`: said, never fails. */
export type Severity = 'error' | 'warning' | 'note';

/** A way out: what to do, where (if elsewhere), and the text that would cure it, if it is known. */
export interface Hint {
  readonly message: string;
  readonly span?: Span;
  readonly replacement?: string;
}

/** How the fault was reached: a template's line behind a brief's, a tag behind a template. Nearest first. */
export interface TraceStep {
  readonly message: string;
  readonly span: Span;
}

/** The one value in which every phase says what is wrong. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  /** Where it stands in a finished file, which has no lines; never beside `span`. */
  readonly within?: Place;
  readonly hints: readonly Hint[];
  readonly trace: readonly TraceStep[];
}

/** Where a phase puts its findings; it goes on after an error as far as it can. */
export type Report = (diagnostic: Diagnostic) => void;

interface Details {
  readonly span?: Span | undefined;
  readonly within?: Place;
  readonly hints?: readonly Hint[];
  readonly trace?: readonly TraceStep[];
}

/** Makes a diagnostic of the catalogue: its wording and severity stand there, never at the caller. */
export const diagnostic = <C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  details: Details = {},
): Diagnostic => {
  const entry = catalogue[code];
  // Each entry takes just the parameters that ParametersOf names for its code; TypeScript cannot follow that through the union.
  const message = (entry.message as (values: ParametersOf<C>) => string)(parameters);
  return {
    code,
    severity: entry.severity,
    message,
    ...(details.span ? { span: details.span } : {}),
    ...(details.within ? { within: details.within } : {}),
    hints: details.hints ?? [],
    trace: details.trace ?? [],
  };
};
