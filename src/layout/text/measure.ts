import type { Theme } from '../../theme/theme.ts';
import { add, type Length, point, subtract, toPoints } from '../../unit/length.ts';
import type { MeasuredLine, SceneParagraph, SceneRun } from '../scene.ts';
import { breaksOf, type LineBreak } from './breaks.ts';
import { sumsOf, textOf } from './sums.ts';
import { type Line, wrap } from './wrap.ts';

/** PowerPoint's single line spacing is 1.2 × the size, for every font. */
const lineHeight = 1.2;

/** In points: a width that was measured and rounded to EMU takes the text that it was measured from. */
const rounding = 0.001;

const largestSize = (runs: readonly SceneRun[], { start, end }: Line): number => {
  let size = 0;
  let offset = 0;
  for (const run of runs) {
    const runEnd = offset + run.text.length;
    const touches = start === end ? offset <= start && start <= runEnd : offset < end && start < runEnd;
    if (touches) size = Math.max(size, run.size);
    offset = runEnd;
  }
  return size;
};

/** A line feed at the end opens one more line, an empty paragraph has one. */
const closeText = (lines: readonly Line[], text: string): readonly Line[] =>
  text === '' || text.endsWith('\n')
    ? [...lines, { start: text.length, end: text.length, inkEnd: text.length }]
    : lines;

/** Renderers differ in where they break an address: the more lines of the two ways count. */
const safeLines = (text: string, sums: Float64Array, limit: number): readonly Line[] => {
  const { plain, whole } = breaksOf(text);
  const kept = wrap(whole, sums, limit);
  if (plain === whole) return kept;
  const broken = wrap(plain, sums, limit);
  return broken.length > kept.length ? broken : kept;
};

/**
 * The lines of a paragraph, never fewer than PowerPoint or LibreOffice will make of it; a paragraph without runs has none.
 * `text` holds the white space and line feed that end the line, so that the lines joined are the paragraph's text;
 * `width` leaves them out and holds the safety margin of 1.5 %.
 * Widths in em and break opportunities are remembered by text: measuring again at another size or width is only a walk.
 * @param width what the paragraph has from edge to edge; its indent is taken off here
 */
export const measureParagraph = (
  paragraph: SceneParagraph,
  width: Length,
  fonts: Theme['fonts'],
): readonly MeasuredLine[] => {
  if (paragraph.runs.length === 0) return [];
  const text = textOf(paragraph.runs);
  const sums = sumsOf(paragraph.runs, fonts);
  const lines = safeLines(text, sums, toPoints(subtract(width, paragraph.indent)) + rounding);
  return closeText(lines, text).map((line) => ({
    text: text.slice(line.start, line.end),
    width: point((sums[line.inkEnd] ?? 0) - (sums[line.start] ?? 0)),
    height: point(lineHeight * largestSize(paragraph.runs, line)),
  }));
};

export const heightOf = (lines: readonly MeasuredLine[]): Length => add(...lines.map((line) => line.height));

const widest = (runs: readonly SceneRun[], fonts: Theme['fonts'], breaks: readonly LineBreak[]): Length => {
  const sums = sumsOf(runs, fonts);
  const widths = breaks.map(
    ({ inkEnd }, index) => (sums[inkEnd] ?? 0) - (sums[breaks[index - 1]?.offset ?? 0] ?? 0),
  );
  return point(widths.reduce((most, width) => Math.max(most, width), 0));
};

/** The width at which runs break nowhere but at their line feeds. */
export const naturalWidth = (runs: readonly SceneRun[], fonts: Theme['fonts']): Length => {
  const breaks = breaksOf(textOf(runs)).plain;
  return widest(
    runs,
    fonts,
    breaks.filter(({ required }, index) => required || index === breaks.length - 1),
  );
};

/** The width below which a word of the runs is cut between letters; addresses may break where UAX #14 lets them. */
export const longestWord = (runs: readonly SceneRun[], fonts: Theme['fonts']): Length =>
  widest(runs, fonts, breaksOf(textOf(runs)).plain);
