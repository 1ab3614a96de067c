import type { Box } from '../../unit/box.ts';
import { flatMapped } from '../../unit/flat-mapped.ts';
import { zero } from '../../unit/length.ts';
import { flowHeight } from '../paginate/measured.ts';
import type { Atom, TextPiece } from '../piece.ts';
import type { TextItem } from '../scene.ts';

export const noInsets = { left: zero, right: zero, top: zero, bottom: zero } as const;

const pieceOf = (atom: Atom): readonly TextPiece[] => (atom.piece.kind === 'text' ? [atom.piece] : []);

/** Paragraphs that follow each other, as one item that is as tall as they are. */
export const placeText = (atoms: readonly Atom[], name: string, at: Pick<Box, 'left' | 'top'>): TextItem => {
  const pieces = flatMapped(atoms, pieceOf);
  return {
    kind: 'text',
    name,
    box: { ...at, width: pieces[0]?.width ?? zero, height: flowHeight(atoms) },
    alternative: undefined,
    brief: atoms.find((atom) => atom.brief)?.brief,
    placeholder: undefined,
    paragraphs: pieces.map(({ paragraph }, index) =>
      index === 0 ? { ...paragraph, spaceBefore: zero } : paragraph,
    ),
    lines: flatMapped(pieces, (piece) => piece.lines),
    insets: noInsets,
    anchor: 'top',
    geometry: 'rectangle',
    fill: undefined,
    stroke: undefined,
  };
};
