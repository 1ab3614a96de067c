import type { Span } from '../../diagnostic/span.ts';
import { type Length, point } from '../../unit/length.ts';
import type { Atom, FigurePiece } from '../piece.ts';

/** Between a figure and what stands above it. */
const above = point(10);

interface FigureOptions extends Omit<FigurePiece, 'kind'> {
  /** The least height that it needs. */
  readonly least: Length;
  readonly brief: Span | undefined;
  readonly anchors: readonly string[];
}

/** A figure as a piece of a slide's content. It is never split: one that is too tall for a slide gives several. */
export const figureAtom = ({ least, brief, anchors, ...figure }: FigureOptions): Atom => ({
  height: least,
  spaceBefore: above,
  keepWithNext: false,
  leader: undefined,
  split: () => undefined,
  piece: { kind: 'figure', ...figure },
  brief,
  anchors,
});
