/**
 * A piece of a page that is never split: a line, or a row of a table. All heights in points.
 * A whole text is a sequence of strips, and where its pages end is found in one walk over them.
 */
export interface Strip {
  readonly height: number;
  /** Wanted above and below; between two strips the larger of the two holds, at the head of a page none. */
  readonly before: number;
  readonly after: number;
  /** Stands on the same page as the next strip. */
  readonly glued: boolean;
  /** The height of the footnotes whose marks stand in it. */
  readonly notes: number;
  /** What is repeated above it where it begins a page: its table's header rows. */
  readonly repeated: number;
  readonly anchors: readonly string[];
}

/** How much a sequence of strips takes, one under the other; without the space before the first. */
export const stackHeight = (strips: readonly Strip[]): number => {
  let height = 0;
  let after = 0;
  for (const [index, strip] of strips.entries()) {
    height += (index === 0 ? strip.before : Math.max(after, strip.before)) + strip.height;
    after = strip.after;
  }
  return height + after;
};
