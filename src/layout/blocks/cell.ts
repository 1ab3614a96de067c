import type { Insets } from '../../unit/box.ts';
import type { Colour } from '../../unit/colour.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { add, inch, type Length, largest, point, scale, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { CellDrawing, CellPiece } from '../piece.ts';
import type { Stroke } from '../scene.ts';
import { naturalWidth } from '../text/measure.ts';
import type { Prose } from './composer.ts';
import { textAtom, widestText } from './text-atom.ts';

/** Between the text of a cell and the cell before it; more where a number ends there. */
const gutters = { plain: inch(0.2), afterNumber: inch(0.4) } as const;

const gutterOf = ({ first, padded, afterNumber }: CellEdges): Length => {
  if (first) return padded ? padding : zero;
  return afterNumber ? gutters.afterNumber : gutters.plain;
};

/** Inside of a tinted row. */
const padding = inch(0.1);

/** Text of the first column begins at the edge of the table, unless its rows may be tinted. */
const insetsOf = ({ vertical, ...edges }: CellOptions): Insets => ({
  left: gutterOf(edges),
  right: edges.padded ? padding : zero,
  top: vertical,
  bottom: vertical,
});

interface CellEdges {
  readonly first: boolean;
  readonly padded?: boolean;
  /** The cell before it ends with a number, where this one's text begins. */
  readonly afterNumber?: boolean;
}

interface CellOptions extends CellEdges {
  /** From the column's edge to the next column's. */
  readonly width: Length;
  readonly vertical: Length;
  readonly columnSpan?: number;
  readonly bottom: Stroke | undefined;
  readonly fill?: Colour | undefined;
  /** What is drawn under the words, in their width. */
  readonly drawnBelow?: (width: Length) => CellDrawing | undefined;
}

/** Horizontal padding of a cell, as measured widths must count it. */
export const paddingOf = (edges: CellEdges): Length => add(gutterOf(edges), edges.padded ? padding : zero);

/** In em: longer lines, of more than about a hundred letters, are hard to read. */
const longestLine = 50;

const onOneLine = ({ paragraph }: Prose, { width, context }: Setting): boolean =>
  add(paragraph.indent, naturalWidth(paragraph.runs, context.theme.fonts)) <= width;

/**
 * What a cell is wider than a line of its largest letters had better be, where a line must be left for another one; Office
 * breaks lines where the inset begins.
 */
const beyond = (prose: readonly Prose[], within: Setting): Length => {
  if (within.width <= widestText) return zero;
  const sizes = flatMapped(prose, ({ paragraph }) => paragraph.runs.map(({ size }) => size));
  const line = largest(widestText, scale(point(Math.max(0, ...sizes)), longestLine));
  const isLegible = within.width <= line || prose.every((each) => onOneLine(each, within));
  return isLegible ? zero : subtract(within.width, line);
};

/** A cell of paragraphs, measured in the column's width less the padding. */
export const cellOf = (
  prose: (setting: Setting) => readonly Prose[],
  setting: Setting,
  options: CellOptions,
): CellPiece => {
  const padded = insetsOf(options);
  const whole = { ...setting, width: subtract(options.width, add(padded.left, padded.right)) };
  const paragraphs = prose(whole);
  const spare = beyond(paragraphs, whole);
  const insets = { ...padded, right: add(padded.right, spare) };
  const width = subtract(whole.width, spare);
  const within = spare === zero ? whole : { ...whole, width };
  return {
    atoms: paragraphs.map((paragraph) => textAtom(paragraph, within)),
    columnSpan: options.columnSpan ?? 1,
    fill: options.fill,
    anchor: 'top',
    insets,
    top: undefined,
    bottom: options.bottom,
    below: options.drawnBelow?.(width),
  };
};
