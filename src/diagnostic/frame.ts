import type { Span } from './span.ts';
import { printLine, type Stretch } from './window.ts';

/** A fault of more lines than this shows its first two and its last. */
const linesShown = 4;

/** The fault on one of its lines; on a line that it runs on to, from the first letter. */
const stretchOn = (text: string, number: number, span: Span): Stretch => {
  const from = number === span.start.line ? span.start.column - 1 : text.search(/\S|$/);
  const to = number === span.end.line ? span.end.column - 1 : text.trimEnd().length;
  return { from, to: Math.max(to, from) };
};

/** The numbers of the lines that are shown with carets. */
const linesOf = (span: Span): readonly number[] => {
  const first = span.start.line;
  // A span that ends before the first character of a line ends with the line above.
  const last = Math.max(first, span.end.column === 1 ? span.end.line - 1 : span.end.line);
  if (last - first < linesShown) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [first, first + 1, last];
};

/**
 * A picture of a place in a file: the line before it, its own lines, and carets under it.
 * @returns lines parted by `\n`, or `''` where the text has no such line.
 */
export const printFrame = (text: string, span: Span): string => {
  const lines = text.split(/\r\n|\n/);
  const numbers = linesOf(span).filter((number) => lines[number - 1] !== undefined);
  if (numbers.length === 0) return '';
  const gutter = String(numbers.at(-1)).length;
  const row = (label: string, content: string): string => ` ${label.padStart(gutter)} | ${content}`.trimEnd();
  const above = lines[span.start.line - 2];
  const printed = above?.trim()
    ? [row(String(span.start.line - 1), printLine(above, { from: 0, to: 0 })[0])]
    : [];
  for (const [index, number] of numbers.entries()) {
    const text = lines[number - 1] ?? '';
    const [line, carets] = printLine(text, stretchOn(text, number, span));
    if (number - (numbers[index - 1] ?? number) > 1) printed.push(row('', '⋮'));
    printed.push(row(String(number), line), row('', carets));
  }
  return printed.join('\n');
};
