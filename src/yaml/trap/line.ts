/** A line of the file without its end. `indent` counts blanks and tabs. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line, indent: line.search(/[^ \t]|$/) });
    start += line.length + 1;
  }
  return lines;
};

/** What stands before the value of a line: dashes and a key. */
export interface Head {
  /** Column of the last dash or key: deeper lines belong to its value. `undefined` where the line has neither. */
  readonly parent: number | undefined;
  readonly key: string | undefined;
  /** Column where the value begins. */
  readonly column: number;
}

const keyPattern = /((?:[\p{L}_][\p{L}\p{N}_.-]*)|<<|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?:[ \t]+|$)/uy;
const dashPattern = /-(?:[ \t]+|$)/y;

export const headOf = ({ text, indent }: Line): Head => {
  let column = indent;
  let parent: number | undefined;
  for (;;) {
    dashPattern.lastIndex = column;
    const [dash] = dashPattern.exec(text) ?? [];
    if (dash === undefined) break;
    parent = column;
    column += dash.length;
  }
  keyPattern.lastIndex = column;
  const [whole, key] = keyPattern.exec(text) ?? [];
  if (whole === undefined || key === undefined) return { parent, key: undefined, column };
  return { parent: column, key, column: column + whole.length };
};

/** The part of a plain text before its comment. */
export const withoutComment = (text: string): string => {
  const at = text.search(/[ \t]#/);
  return (at === -1 ? text : text.slice(0, at)).trimEnd();
};
