import { zero } from '../../unit/length.ts';
import { withText } from '../run.ts';
import type { MeasuredLine, SceneParagraph, SceneRun } from '../scene.ts';
import { textOf } from './sums.ts';

/** The parts of runs between two offsets of their text; runs that are left empty are gone. */
const cutRuns = (runs: readonly SceneRun[], from: number, to: number): readonly SceneRun[] => {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += run.text.length;
    return text === '' ? [] : [withText(run, text)];
  });
};

const trimmed = (runs: readonly SceneRun[]): readonly SceneRun[] => {
  const text = textOf(runs);
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return start >= end ? [] : cutRuns(runs, start, end);
};

/** The second half starts a text box of its own: no space before, no bullet, but the first half's indent. */
const cutAt = (paragraph: SceneParagraph, offset: number): readonly [SceneParagraph, SceneParagraph] => [
  { ...paragraph, runs: trimmed(cutRuns(paragraph.runs, 0, offset)) },
  {
    ...paragraph,
    runs: trimmed(cutRuns(paragraph.runs, offset, Number.POSITIVE_INFINITY)),
    spaceBefore: zero,
    bullet: undefined,
  },
];

const offsetOf = (lines: readonly MeasuredLine[], lineIndex: number): number =>
  lines.slice(0, lineIndex).reduce((sum, line) => sum + line.text.length, 0);

/**
 * Cuts a paragraph in two before the line `lineIndex` of `lines`, which are its own as `measureParagraph` gave them.
 * The white space at the cut is gone.
 */
export const splitParagraph = (
  paragraph: SceneParagraph,
  lines: readonly MeasuredLine[],
  lineIndex: number,
): readonly [SceneParagraph, SceneParagraph] => cutAt(paragraph, offsetOf(lines, lineIndex));

// A full stop, question or exclamation mark (Arabic and CJK ones too) with what closes it and its citations, before white
// space. Initials ("U.S.", "J.") and short titles end no sentence.
const sentenceEnd =
  /(?<!\b\p{Lu}|\b(?:Mr|Ms|Mrs|Dr|Gen|Col|Lt|Sgt|St|No|vs|approx))(?:[.!?…؟۔]+|[。！？]+)[)\]"'’”»]*(?:\s?\[\d+\])*(?=\s|$)/gu;

const sentenceEnds = (text: string): readonly number[] =>
  [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);

/** How many lines a split may come earlier for the sake of a sentence's end. */
const patience = 3;

/**
 * The line before which a paragraph is best cut, so that at most `maximumLines` stay: where a sentence ends with its
 * line, at most three lines earlier; else as late as leaves two lines on both sides; else `maximumLines`.
 */
export const preferredSplit = (
  paragraph: SceneParagraph,
  lines: readonly MeasuredLine[],
  maximumLines: number,
): number => {
  const latest = latestSplit(lines, maximumLines);
  const text = textOf(paragraph.runs);
  const ends = new Set(sentenceEnds(text));
  for (let index = latest; index >= Math.max(2, latest - patience); index--)
    if (ends.has(text.slice(0, offsetOf(lines, index)).trimEnd().length)) return index;
  return latest;
};

/** Two lines stay on both sides of a cut where there are enough. */
const latestSplit = (lines: readonly MeasuredLine[], maximumLines: number): number => {
  const withoutWidow = Math.min(maximumLines, lines.length - 2);
  return withoutWidow >= 2 ? withoutWidow : maximumLines;
};

/**
 * Cuts a paragraph so that the first half takes at most `maximumLines`: after the last sentence that ends within three
 * lines of it, in the middle of a line too; else before the line that `preferredSplit` gives.
 */
export const splitAtSentence = (
  paragraph: SceneParagraph,
  lines: readonly MeasuredLine[],
  maximumLines: number,
): readonly [SceneParagraph, SceneParagraph] => {
  const latest = latestSplit(lines, maximumLines);
  const from = offsetOf(lines, Math.max(1, latest - patience));
  const to = offsetOf(lines, latest);
  const end = sentenceEnds(textOf(paragraph.runs)).findLast((offset) => offset > from && offset <= to);
  return end === undefined
    ? splitParagraph(paragraph, lines, preferredSplit(paragraph, lines, maximumLines))
    : cutAt(paragraph, end);
};
