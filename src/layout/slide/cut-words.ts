import { flatMapped } from '../../unit/flat-mapped.ts';
import type { Atom, Piece } from '../piece.ts';
import type { Item, MeasuredLine } from '../scene.ts';

const linesOfItem = (item: Item): readonly MeasuredLine[] => {
  switch (item.kind) {
    case 'text':
      return item.lines;
    case 'group':
      return flatMapped(item.items, linesOfItem);
    default:
      return [];
  }
};

const linesOfPiece = (piece: Piece, { height }: Atom): readonly MeasuredLine[] => {
  switch (piece.kind) {
    case 'text':
      return piece.lines;
    case 'row':
      return flatMapped(piece.cells, (cell) => linesOf(cell.atoms));
    case 'cards':
      return flatMapped(piece.cards, (card) => linesOf([...card.mark, ...card.body, ...card.foot]));
    case 'figure':
      return flatMapped(piece.draw(height), linesOfItem);
  }
};

const linesOf = (atoms: readonly Atom[]): readonly MeasuredLine[] =>
  flatMapped(atoms, (atom) => linesOfPiece(atom.piece, atom));

/** Letters of scripts that part words by spaces: a line that ends in one goes on within a word, or its paragraph ends. */
const letterAtEnd =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]$/u;

/** Within one word that takes several lines. */
const goesOn = (line: MeasuredLine, previous: MeasuredLine | undefined): boolean =>
  previous !== undefined && letterAtEnd.test(previous.text) && !/\s/u.test(line.text);

/** How many words end a line with a letter: with other sizes of the same text more do where more of them are cut. */
export const wordsAtLineEnds = (atoms: readonly Atom[]): number => {
  const lines = linesOf(atoms);
  return lines.filter((line, index) => letterAtEnd.test(line.text) && !goesOn(line, lines[index - 1])).length;
};
