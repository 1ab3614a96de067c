/** A place in a text: line and column count from 1, offset from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A place in a finished presentation or document, which has no lines. */
export interface Place {
  /** The path as the user gave it. */
  readonly file: string;
  /** The part that holds it: `ppt/slides/slide4.xml`; `undefined` for the file as a whole. */
  readonly part: string | undefined;
  /** As a reader would find it: `slide 4, “Timeline”`. */
  readonly where: string | undefined;
}

/** A stretch of a file, `end` exclusive. `file` is the path as the user gave it. */
export interface Span {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}
