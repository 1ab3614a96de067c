import type { Span } from '../../diagnostic/span.ts';
import type { Box } from '../../unit/box.ts';
import type { FigurePiece } from '../piece.ts';
import type { Item } from '../scene.ts';
import { shift } from './shift.ts';

/** A figure in the height given, with one alternative text: a native chart or table by itself, all else as one group. */
export const placeFigure = (piece: FigurePiece, box: Box, brief: Span | undefined): Item => {
  const { name, alternative, keepsSides } = piece;
  const items = piece.draw(box.height).map((item) => shift(item, box));
  const [only, ...others] = items;
  if (only && others.length === 0) return { ...only, name, alternative, brief };
  return { kind: 'group', name, box: { ...box, width: piece.width }, alternative, brief, keepsSides, items };
};
