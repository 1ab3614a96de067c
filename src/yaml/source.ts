import type { Position, Span } from '../diagnostic/span.ts';

/** A file's text with lines parted by `\n`, and the way from an offset in it to its line and column. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly positionAt: (offset: number) => Position;
  readonly spanOf: (start: number, end: number) => Span;
}

const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Index of the last line that starts at or before the offset. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

export const sourceOf = (file: string, text: string): Source => {
  const starts = lineStartsOf(text);
  const positionAt = (offset: number): Position => {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  const spanOf = (start: number, end: number): Span => ({
    file,
    start: positionAt(start),
    end: positionAt(Math.max(start, end)),
  });
  return { file, text, positionAt, spanOf };
};
