import { bareParagraph } from './model/bare-paragraph.ts';
import { plainLook } from './model/context.ts';
import { ownRun } from './model/text.ts';
import type { WordParagraph, WordRun } from './model/word.ts';
import type { OutlineEntry } from './outline.ts';

/** A line of the contents, with the page that its heading is estimated to stand on. */
export interface ContentsLine {
  readonly paragraph: WordParagraph;
  readonly run: WordRun;
  readonly bookmark: string;
  readonly page: number;
}

/** Contents as they are written: a heading, lines, and the depth of headings that they list. */
export interface ContentsLines {
  readonly heading: WordParagraph;
  readonly lines: readonly ContentsLine[];
  readonly depth: 1 | 2;
}

/** More lines than this would push the text itself off the first page; then the first level must do. */
const mostLines = 16;

const lineOf = (entry: OutlineEntry, page: number): ContentsLine => {
  const run = ownRun(entry.text, plainLook, entry);
  const paragraph = bareParagraph(entry.level === 1 ? 'TOC1' : 'TOC2', run.direction, [run]);
  return { paragraph, run, bookmark: entry.bookmark, page };
};

/** @param pageOf where no page is known yet, 1 stands for it: all numbers take about the same room */
export const contentsLines = (
  entries: readonly OutlineEntry[],
  heading: WordRun,
  pageOf: ReadonlyMap<string, number>,
): ContentsLines => {
  const depth = entries.length > mostLines ? 1 : 2;
  return {
    heading: bareParagraph('ContentsHeading', heading.direction, [heading]),
    lines: entries
      .filter((entry) => entry.level <= depth)
      .map((entry) => lineOf(entry, pageOf.get(entry.bookmark) ?? 1)),
    depth,
  };
};
