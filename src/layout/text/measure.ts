import type { Theme } from '../../theme/theme.ts';
import { emu, type Length, point, subtract, toPoints } from '../../unit/length.ts';
import type { MeasuredLine, SceneParagraph, SceneRun } from '../scene.ts';
import { breaksOf, type LineBreak, type LineBreaks } from './breaks.ts';
import { between, type Ruler, rulerOf, textOf } from './sums.ts';
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
    ? [...lines, { start: text.length, end: text.length, inkEnd: text.length, cut: false }]
    : lines;

/** Runs ready to be broken into lines, and the lines they came to in the width that was asked for last. */
interface Measurable {
  readonly text: string;
  readonly breaks: LineBreaks;
  readonly ruler: Ruler;
  last: { readonly room: Length; readonly lines: readonly MeasuredLine[] } | undefined;
}

type Fonts = Theme['fonts'];
type Measurables = Map<readonly SceneRun[], Measurable>;

/** By the fonts of a document, for as long as they are in use. */
const known = new WeakMap<Fonts, Measurables>();

const measurablesOf = (fonts: Fonts): Measurables => {
  const found = known.get(fonts) ?? new Map();
  known.set(fonts, found);
  return found;
};

/** Blocks are composed again and again, their runs written once for a size: what was measured of them is kept with them. */
const measurableOf = (runs: readonly SceneRun[], fonts: Fonts): Measurable => {
  const measurables = measurablesOf(fonts);
  const found = measurables.get(runs);
  if (found) return found;
  const text = textOf(runs);
  const made = { text, breaks: breaksOf(text), ruler: rulerOf(runs, fonts), last: undefined };
  measurables.set(runs, made);
  return made;
};

/** Says that runs differ from others in their sizes alone: the same text, broken at the same places. */
export const measureAlike = (runs: readonly SceneRun[], others: readonly SceneRun[], fonts: Fonts): void => {
  const measurables = measurablesOf(fonts);
  const found = measurables.get(others);
  if (!found) return;
  const { text, breaks } = found;
  measurables.set(runs, { text, breaks, ruler: rulerOf(runs, fonts), last: undefined });
};

/** Renderers differ in where they break an address: the more lines of the two ways count. */
const safeLines = ({ breaks: { plain, whole }, ruler }: Measurable, limit: number): readonly Line[] => {
  const kept = wrap(whole, ruler, limit);
  if (plain === whole) return kept;
  const broken = wrap(plain, ruler, limit);
  return broken.length > kept.length ? broken : kept;
};

/** Scripts that put no space between words: renderers know from a dictionary where a line may end. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a line that ends within what was measured as one word ends within one that a reader sees. */
const endsWithinWord = ({ text, breaks: { plain, whole } }: Measurable, { end }: Line): boolean =>
  !unspaced.test(text.slice(end - 1, end + 1)) &&
  (plain === whole || !plain.some(({ offset }) => offset === end));

const linesIn = (
  runs: readonly SceneRun[],
  measurable: Measurable,
  width: Length,
): readonly MeasuredLine[] => {
  const { text, ruler } = measurable;
  return closeText(safeLines(measurable, toPoints(width) + rounding), text).map((line) => {
    const measured = {
      text: text.slice(line.start, line.end),
      width: point(between(ruler, line.start, line.inkEnd)),
      height: point(lineHeight * largestSize(runs, line)),
    };
    return line.cut && endsWithinWord(measurable, line) ? { ...measured, cut: true } : measured;
  });
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
  fonts: Fonts,
): readonly MeasuredLine[] => {
  const { runs, indent } = paragraph;
  if (runs.length === 0) return [];
  const measurable = measurableOf(runs, fonts);
  const room = subtract(width, indent);
  if (measurable.last?.room === room) return measurable.last.lines;
  const lines = linesIn(runs, measurable, room);
  measurable.last = { room, lines };
  return lines;
};

export const heightOf = (lines: readonly MeasuredLine[]): Length =>
  emu(lines.reduce((sum, { height }) => sum + height, 0));

const widest = (ruler: Ruler, breaks: readonly LineBreak[]): Length => {
  let most = 0;
  let start = 0;
  for (const { inkEnd, offset } of breaks) {
    most = Math.max(most, between(ruler, start, inkEnd));
    start = offset;
  }
  return point(most);
};

/** The width at which runs break nowhere but at their line feeds. */
export const naturalWidth = (runs: readonly SceneRun[], fonts: Fonts): Length => {
  const { breaks, ruler } = measurableOf(runs, fonts);
  const { plain } = breaks;
  return widest(
    ruler,
    plain.filter(({ required }, index) => required || index === plain.length - 1),
  );
};

const digit = /\p{Nd}/u;

/** True behind the dash of "45–55". */
const isWithinRange = (text: string, { offset }: LineBreak): boolean =>
  text[offset - 1] === '–' && digit.test(text[offset - 2] ?? '') && digit.test(text[offset] ?? '');

/**
 * The width below which a word of the runs is cut between letters, or a range of numbers behind its dash; addresses may break
 * where UAX #14 lets them.
 */
export const longestWord = (runs: readonly SceneRun[], fonts: Fonts): Length => {
  const { text, breaks, ruler } = measurableOf(runs, fonts);
  const { plain } = breaks;
  return widest(ruler, text.includes('–') ? plain.filter((each) => !isWithinRange(text, each)) : plain);
};
