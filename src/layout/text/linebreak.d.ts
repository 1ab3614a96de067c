// linebreak 1.1.0 ships no types.
declare module 'linebreak' {
  interface Break {
    /** Offset in UTF-16 code units before which a line may end. */
    readonly position: number;
    /** True where the line must end: after a line feed and its like. */
    readonly required: boolean;
  }

  /** The break opportunities of a text by Unicode's UAX #14, in order; the end of the text is the last. */
  // A default export is how the library exports it.
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
