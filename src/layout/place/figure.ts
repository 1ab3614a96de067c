import type { Span } from '../../diagnostic/span.ts';
import type { Box } from '../../unit/box.ts';
import type { FigurePiece } from '../piece.ts';
import type { GroupItem } from '../scene.ts';
import { shift } from './shift.ts';

/** A figure as one group in the height given, with one alternative text. */
export const placeFigure = (piece: FigurePiece, box: Box, brief: Span | undefined): GroupItem => ({
  kind: 'group',
  name: piece.name,
  box: { ...box, width: piece.width },
  alternative: piece.alternative,
  brief,
  keepsSides: piece.keepsSides,
  items: piece.draw(box.height).map((item) => shift(item, box)),
});
