import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Place, Span } from '../span.ts';

/** A place, for programs: lines and columns count from 1, the end is exclusive, columns are UTF-16 code units. */
export interface PlaceRecord {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in a finished file, for programs. */
export interface WithinRecord {
  readonly file: string;
  readonly part: string | null;
  readonly where: string | null;
}

/** A diagnostic for programs. Every field is always there; what a diagnostic has not is `null` or empty. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: PlaceRecord | null;
  /** Where it stands in a finished file, which has no lines. */
  readonly within: WithinRecord | null;
  readonly hints: readonly {
    readonly message: string;
    readonly place: PlaceRecord | null;
    readonly replacement: string | null;
  }[];
  readonly trace: readonly { readonly message: string; readonly place: PlaceRecord }[];
}

/** A span for programs. */
export const placeRecord = ({ file, start, end }: Span): PlaceRecord => ({
  file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const withinRecord = ({ file, part, where }: Place): WithinRecord => ({
  file,
  part: part ?? null,
  where: where ?? null,
});

export const diagnosticRecord = ({
  code,
  severity,
  message,
  span,
  within,
  hints,
  trace,
}: Diagnostic): DiagnosticRecord => ({
  code,
  severity,
  message,
  place: span ? placeRecord(span) : null,
  within: within ? withinRecord(within) : null,
  hints: hints.map((hint) => ({
    message: hint.message,
    place: hint.span ? placeRecord(hint.span) : null,
    replacement: hint.replacement ?? null,
  })),
  trace: trace.map((step) => ({ message: step.message, place: placeRecord(step.span) })),
});
