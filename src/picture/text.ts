import type { MeasuredLine, SceneParagraph, SceneRun } from '../layout/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { Box, Insets } from '../unit/box.ts';
import { toPoints } from '../unit/length.ts';
import { complexFamily, familyOf, isComplex } from './fonts.ts';
import { type PlacedLine, placeLines } from './lines.ts';
import { type Attributes, element, escaped } from './xml.ts';

/** Paragraphs with what holds them. */
export interface TextBlock {
  readonly box: Box;
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly paragraphs: readonly SceneParagraph[];
  readonly lines: readonly MeasuredLine[];
}

/** Superscripts are two thirds of their size and stand a third of it higher, as in Office. */
const raisedScale = 2 / 3;
const raisedBy = 1 / 3;

/** A bullet hangs by the indent, but by no more than this many times the size of its text: as the deck writes it. */
const hang = { disc: 1.4, number: 2.2 };

const lookOf = (run: SceneRun, complex: boolean, fonts: Theme['fonts']): Attributes => ({
  'font-family': complex ? complexFamily(fonts) : familyOf(run.font, fonts),
  'font-size': run.raised ? run.size * raisedScale : run.size,
  'font-weight': run.bold ? '700' : undefined,
  'font-style': run.italic ? 'italic' : undefined,
  fill: `#${run.colour}`,
  // Spaces between the letters of a joined script would part them.
  'letter-spacing': run.spacing === 0 || complex ? undefined : run.spacing,
  'text-decoration': run.underline ? 'underline' : undefined,
});

/** How far each run stands below the one before: superscripts rise, and what follows them comes down again. */
const drops = (runs: readonly SceneRun[]): readonly number[] => {
  let risen = 0;
  return runs.map((run) => {
    const rise = run.raised ? run.size * raisedBy : 0;
    const drop = risen - rise;
    risen = rise;
    return drop;
  });
};

/** Runs of one look as one. */
const joined = (runs: readonly SceneRun[]): readonly SceneRun[] => {
  const found: SceneRun[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const same =
      last &&
      (['font', 'size', 'bold', 'italic', 'colour', 'spacing', 'underline', 'raised'] as const).every(
        (key) => last[key] === run[key],
      );
    if (same) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
};

/** RIGHT-TO-LEFT ISOLATE and its end: they order a line everywhere, the attribute `direction` not in every program. */
const turned = (markup: string): string => `\u2067${markup}\u2069`;

/** A line that holds joined letters is of one font, since programs part them from others of their line otherwise. */
const lineMarkup = (
  runs: readonly SceneRun[],
  direction: 'ltr' | 'rtl',
  place: Attributes,
  fonts: Theme['fonts'],
): string => {
  const pieces = joined(runs);
  const complex = pieces.some((run) => isComplex(run.text));
  const moves = drops(pieces);
  // Composed letters have one glyph in every font; the rasteriser asks that of the fonts of a line.
  const textOf = (run: SceneRun): string => escaped(run.text.normalize('NFC'));
  const [only] = pieces;
  const whole = pieces.length === 1 && only && !only.raised;
  const words = whole
    ? textOf(only)
    : pieces
        .map((run, index) =>
          element('tspan', { ...lookOf(run, complex, fonts), dy: moves[index] || undefined }, textOf(run)),
        )
        .join('');
  return element(
    'text',
    { ...place, ...(whole ? lookOf(only, complex, fonts) : {}), 'xml:space': 'preserve' },
    direction === 'rtl' ? turned(words) : words,
  );
};

type Alignment = SceneParagraph['align'];

/** Where the lines of a paragraph may stand, in points. */
interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** The place of a line, by the side of the page that it keeps to. */
const across = (align: Alignment, direction: 'ltr' | 'rtl', { left, right }: Bounds): Attributes => {
  if (align === 'centre') return { x: (left + right) / 2, 'text-anchor': 'middle' };
  const atLeft = (align === 'start') === (direction === 'ltr');
  return atLeft ? { x: left } : { x: right, 'text-anchor': 'end' };
};

const markOf = (paragraph: SceneParagraph): string | undefined => {
  if (paragraph.bullet?.kind === 'disc') return '•';
  return paragraph.bullet && `${paragraph.bullet.start}.`;
};

/** The bullet or number, which hangs before the first line. */
const markMarkup = (
  line: PlacedLine,
  bounds: Bounds,
  y: number,
  fonts: Theme['fonts'],
): readonly string[] => {
  const { paragraph, runs, first } = line;
  const mark = first ? markOf(paragraph) : undefined;
  const run = runs[0] ?? paragraph.runs[0];
  if (mark === undefined || !run || !paragraph.bullet) return [];
  const by = Math.min(toPoints(paragraph.indent), hang[paragraph.bullet.kind] * run.size) || run.size;
  const { direction } = paragraph;
  const hung =
    direction === 'ltr' ? { ...bounds, left: bounds.left - by } : { ...bounds, right: bounds.right + by };
  const plain = { ...run, text: mark, raised: false, underline: false, italic: false };
  return [lineMarkup([plain], direction, { ...across('start', direction, hung), y }, fonts)];
};

const boundsOf = ({ box, insets }: TextBlock, { indent, direction }: SceneParagraph): Bounds => {
  const left = toPoints(box.left) + toPoints(insets.left);
  const right = toPoints(box.left) + toPoints(box.width) - toPoints(insets.right);
  const by = toPoints(indent);
  return direction === 'ltr' ? { left: left + by, right } : { left, right: right - by };
};

const topOf = ({ box, insets, anchor }: TextBlock, height: number): number => {
  const top = toPoints(box.top) + toPoints(insets.top);
  const room = toPoints(box.height) - toPoints(insets.top) - toPoints(insets.bottom);
  if (anchor === 'top') return top;
  return top + (room - height) / (anchor === 'middle' ? 2 : 1);
};

/** A text as one `text` element a measured line, each at a place of its own. */
export const textMarkup = (block: TextBlock, fonts: Theme['fonts']): string => {
  const { lines, height } = placeLines(block.paragraphs, block.lines, fonts);
  const top = topOf(block, height);
  return lines
    .flatMap((line) => {
      const { paragraph, runs, baseline } = line;
      const bounds = boundsOf(block, paragraph);
      const y = top + baseline;
      const place = { ...across(paragraph.align, paragraph.direction, bounds), y };
      const words = runs.length === 0 ? [] : [lineMarkup(runs, paragraph.direction, place, fonts)];
      return [...markMarkup(line, bounds, y, fonts), ...words];
    })
    .join('');
};
