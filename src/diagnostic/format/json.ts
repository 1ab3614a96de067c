import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Span } from '../span.ts';

/** A place, for programs: lines and columns count from 1, the end is exclusive, columns are UTF-16 code units. */
export interface PlaceRecord {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A diagnostic for programs. Every field is always there; what a diagnostic has not is `null` or empty. */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: PlaceRecord | null;
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

export const diagnosticRecord = ({
  code,
  severity,
  message,
  span,
  hints,
  trace,
}: Diagnostic): DiagnosticRecord => ({
  code,
  severity,
  message,
  place: span ? placeRecord(span) : null,
  hints: hints.map((hint) => ({
    message: hint.message,
    place: hint.span ? placeRecord(hint.span) : null,
    replacement: hint.replacement ?? null,
  })),
  trace: trace.map((step) => ({ message: step.message, place: placeRecord(step.span) })),
});
