import type { Insets } from '../../unit/box.ts';
import { add, inch, type Length, subtract, zero } from '../../unit/length.ts';
import type { Setting } from '../context.ts';
import type { Atom, CellPiece } from '../piece.ts';
import type { Stroke } from '../scene.ts';
import type { Prose } from './composer.ts';
import { textAtoms } from './text-atom.ts';

/** Between the text of a cell and the cell before it. */
const gutter = inch(0.2);

/** Inside of a tinted row. */
const padding = inch(0.1);

/** Text of the first column begins at the edge of the table, unless its rows may be tinted. */
const insetsOf = ({ first, padded, vertical }: CellOptions): Insets => ({
  left: first ? (padded ? padding : zero) : gutter,
  right: padded ? padding : zero,
  top: vertical,
  bottom: vertical,
});

interface CellOptions {
  /** From the column's edge to the next column's. */
  readonly width: Length;
  readonly first: boolean;
  readonly padded?: boolean;
  readonly vertical: Length;
  readonly columnSpan?: number;
  readonly bottom: Stroke | undefined;
}

/** Horizontal padding of a cell, as measured widths must count it. */
export const paddingOf = (first: boolean, padded: boolean): Length =>
  add(first ? (padded ? padding : zero) : gutter, padded ? padding : zero);

/** A cell of paragraphs, measured in the column's width less the padding. */
export const cellOf = (
  prose: (setting: Setting) => readonly Prose[],
  setting: Setting,
  options: CellOptions,
): CellPiece => {
  const insets = insetsOf(options);
  const within = { ...setting, width: subtract(options.width, add(insets.left, insets.right)) };
  const atoms: readonly Atom[] = textAtoms(prose(within), within);
  return {
    atoms,
    columnSpan: options.columnSpan ?? 1,
    fill: undefined,
    anchor: 'top',
    insets,
    top: undefined,
    bottom: options.bottom,
    below: undefined,
  };
};
