import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Span } from '../../src/diagnostic/span.ts';

const mark = '#! ';

/** The text of a case without the diagnostics that are written below the lines they mark. */
export const withoutAnnotations = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(mark))
    .join('\n');

const columns = ({ start, end }: Span): string =>
  end.line === start.line ? `${start.column}-${end.column}` : `${start.column}-`;

/** `#! 3-8 error element-unknown: …; did you mean …?` for the columns of the line above. */
const annotation = (found: Diagnostic, span: Span | undefined): string => {
  const hints = found.hints.map(({ message, span: where }) =>
    where ? `; ${message}: ${where.start.line}:${where.start.column}` : `; ${message}`,
  );
  const brief = found.span && found.span !== span ? ` brief ${found.span.start.line}` : '';
  const place = span ? columns(span) : '-';
  return `${mark}${place}${brief} ${found.severity} ${found.code}: ${found.message}${hints.join('')}`;
};

/** A finding about a value stands in the brief; its trace names the template's line. */
const templateSpan = ({ span, trace }: Diagnostic): Span | undefined => trace.at(-1)?.span ?? span;

/** The text with each diagnostic below the line that it marks; those of no line come first. */
export const withAnnotations = (text: string, found: readonly Diagnostic[]): string => {
  const below = (line: number): readonly string[] =>
    found
      .map((diagnostic) => [diagnostic, templateSpan(diagnostic)] as const)
      .filter(([, span]) => (span?.start.line ?? 0) === line)
      .map(([diagnostic, span]) => annotation(diagnostic, span));
  const lines = text.split('\n').flatMap((line, index) => [line, ...below(index + 1)]);
  return [...below(0), ...lines].join('\n');
};
