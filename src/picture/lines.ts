import type { MeasuredLine, SceneParagraph, SceneRun } from '../layout/scene.ts';
import type { Theme } from '../theme/theme.ts';
import { toPoints } from '../unit/length.ts';
import { baselineOf } from './fonts.ts';

/** A line of a text with its place; heights in points from the text's top. */
export interface PlacedLine {
  readonly paragraph: SceneParagraph;
  readonly runs: readonly SceneRun[];
  /** True of the line beside which the bullet or number stands. */
  readonly first: boolean;
  readonly baseline: number;
}

const textOf = (paragraph: SceneParagraph): string => paragraph.runs.map((run) => run.text).join('');

/** The parts of runs between two offsets of their text. */
const cut = (runs: readonly SceneRun[], from: number, to: number): readonly SceneRun[] => {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
};

/** The lines of one paragraph, out of those of a whole text: as many as hold its words. */
const linesOf = (paragraph: SceneParagraph, lines: readonly MeasuredLine[]): readonly MeasuredLine[] => {
  const text = textOf(paragraph);
  if (paragraph.runs.length === 0) return [];
  let length = 0;
  let count = 0;
  while (count < lines.length && (length < text.length || count === 0)) {
    length += lines[count]?.text.length ?? 0;
    count += 1;
  }
  // A line feed at the end opens one more line.
  const more = text.endsWith('\n') && lines[count]?.text === '' ? 1 : 0;
  return lines.slice(0, count + more);
};

const inkOf = (line: string): number => line.trimEnd().length;

const largest = (runs: readonly SceneRun[]): SceneRun | undefined =>
  runs.reduce<SceneRun | undefined>((best, run) => (best && best.size >= run.size ? best : run), undefined);

/**
 * Measured lines with their runs and the heights at which they stand, and the height of the whole, in points.
 * @param lines those of all the paragraphs, in order
 */
export const placeLines = (
  paragraphs: readonly SceneParagraph[],
  lines: readonly MeasuredLine[],
  fonts: Theme['fonts'],
): { readonly lines: readonly PlacedLine[]; readonly height: number } => {
  const placed: PlacedLine[] = [];
  let rest = lines;
  let top = 0;
  for (const paragraph of paragraphs) {
    const own = linesOf(paragraph, rest);
    rest = rest.slice(own.length);
    top += toPoints(paragraph.spaceBefore);
    let offset = 0;
    for (const [index, line] of own.entries()) {
      const runs = cut(paragraph.runs, offset, offset + inkOf(line.text));
      offset += line.text.length;
      const tallest = largest(runs);
      const baseline = top + (tallest ? baselineOf(tallest, fonts) : 0);
      placed.push({ paragraph, runs, first: index === 0, baseline });
      top += toPoints(line.height);
    }
  }
  return { lines: placed, height: top };
};
