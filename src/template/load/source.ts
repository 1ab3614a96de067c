import type { Position, Span } from '../../diagnostic/span.ts';
import type { Location, LocationPoint } from './syntax.ts';

/** A template's text and where its lines begin. `name` is what templates call it by: "deck", "facts". */
export interface TemplateSource {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export const templateSource = (name: string, file: string, text: string): TemplateSource => {
  const lineStarts = [0];
  // Handlebars counts lines like this too.
  for (const end of text.matchAll(/\r\n?|\n/g)) lineStarts.push(end.index + end[0].length);
  return { name, file, text, lineStarts };
};

/** Handlebars counts lines from 1 and columns from 0. */
export const offsetOf = (source: TemplateSource, point: LocationPoint): number =>
  Math.min((source.lineStarts[point.line - 1] ?? source.text.length) + point.column, source.text.length);

const positionAt = (source: TemplateSource, offset: number): Position => {
  let first = 0;
  let last = source.lineStarts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (source.lineStarts[first] ?? 0) + 1, offset };
};

export const spanBetween = (source: TemplateSource, start: number, end: number): Span => ({
  file: source.file,
  start: positionAt(source, start),
  end: positionAt(source, end),
});

export const spanOf = (source: TemplateSource, { start, end }: Location): Span =>
  spanBetween(source, offsetOf(source, start), offsetOf(source, end));
