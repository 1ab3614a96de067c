import type { Colour } from '../../../unit/colour.ts';
import { zero } from '../../../unit/length.ts';
import type { CellPiece } from '../../piece.ts';
import type { Stroke } from '../../scene.ts';

/** Fills a row that has fewer cells than its table has columns. */
export const emptyCell = (bottom: Stroke | undefined, fill: Colour | undefined): CellPiece => ({
  atoms: [],
  columnSpan: 1,
  fill,
  anchor: 'top',
  insets: { left: zero, right: zero, top: zero, bottom: zero },
  top: undefined,
  bottom,
  below: undefined,
});
