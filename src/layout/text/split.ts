import { zero } from '../../unit/length.ts';
import type { MeasuredLine, SceneParagraph, SceneRun } from '../scene.ts';
import { textOf } from './sums.ts';

const isLineFeed = (run: SceneRun): boolean => run.text === '\n';

/** The parts of runs between two offsets of their text; runs that are left empty are gone. */
const cutRuns = (runs: readonly SceneRun[], from: number, to: number): readonly SceneRun[] => {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
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
