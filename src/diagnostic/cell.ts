/** A character as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 0 for a combining mark, 2 for a wide character, 1 to 4 for a tab. */
  readonly width: number;
  /** UTF-16 code units from the start of the line. */
  readonly offset: number;
}

const tabStop = 4;

/** Marks, joiners and variation selectors: drawn on the character before them. */
const combining = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** East Asian Wide and Fullwidth (UAX #11) by block, and emoji. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1FAFF}\u{20000}-\u{3FFFD}]$|^\p{Emoji_Presentation}$/u;

/** Half a flag: two of them make one wide character. */
const regional = /^[\u{1F1E6}-\u{1F1FF}]$/u;

/** Control characters, those that turn the direction of a terminal's text included: shown, never obeyed. */
const control = /^[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]$/u;

const cell = (text: string, offset: number, column: number): Cell => {
  if (text === '\t') {
    const width = tabStop - (column % tabStop);
    return { text: ' '.repeat(width), width, offset };
  }
  if (control.test(text)) return { text: '\u00B7', width: 1, offset };
  if (combining.test(text)) return { text, width: 0, offset };
  return { text, width: wide.test(text) && !regional.test(text) ? 2 : 1, offset };
};

/** A line of a file as a terminal shows it: tabs to the next stop of four columns, control characters as a dot. */
export const cells = (line: string): readonly Cell[] => {
  const made: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const next = cell(character, offset, column);
    made.push(next);
    offset += character.length;
    column += next.width;
  }
  return made;
};

/** Text for a terminal: what would move its cursor or turn its direction is shown as a dot. */
export const printable = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      cells(line)
        .map((part) => part.text)
        .join(''),
    )
    .join('\n');
