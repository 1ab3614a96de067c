import type { Atom, Card, Piece, RowPiece } from '../piece.ts';

const inCard = ({ mark, body, foot }: Card): number => cutsIn(mark) + cutsIn(body) + cutsIn(foot);

const inRow = ({ cells }: RowPiece): number => {
  let count = 0;
  for (const { atoms } of cells) count += cutsIn(atoms);
  return count;
};

const inPiece = (piece: Piece): number => {
  switch (piece.kind) {
    case 'text':
      return piece.lines.filter(({ cut }) => cut).length;
    case 'row':
      return inRow(piece);
    case 'cards':
      return piece.cards.reduce((sum, card) => sum + inCard(card), 0);
    case 'figure':
      return piece.cuts ?? 0;
  }
};

/** What stands in the header rows of a table counts with the first row under them. */
const inHead = ({ piece, leader }: Atom, previous: Atom | undefined): number =>
  piece.kind === 'row' && leader !== previous?.leader
    ? piece.table.head.reduce((sum, row) => sum + inRow(row), 0)
    : 0;

/** How many words are cut between letters because they are wider than their room. */
export const cutsIn = (atoms: readonly Atom[]): number => {
  let count = 0;
  let previous: Atom | undefined;
  for (const atom of atoms) {
    count += inPiece(atom.piece) + inHead(atom, previous);
    previous = atom;
  }
  return count;
};
