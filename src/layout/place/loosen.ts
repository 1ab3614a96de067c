import { add, emu, type Length, point, scale, subtract, zero } from '../../unit/length.ts';
import type { Atom, CardsPiece, CellPiece } from '../piece.ts';

/** The most that is added between two paragraphs, and before a heading: what it opens is another matter. */
const betweenParagraphs = point(9);
const beforeHeading = point(26);

const looserCell = (cell: CellPiece, extra: Length): CellPiece => {
  const above = scale(extra, 0.5);
  const insets = {
    ...cell.insets,
    top: add(cell.insets.top, above),
    bottom: add(cell.insets.bottom, subtract(extra, above)),
  };
  return { ...cell, insets };
};

/** How much taller than its text a piece may be made; what a heading opens stays close to it, as the head of a table does. */
const slackOf = (atom: Atom, previous: Atom | undefined): Length => {
  const isHeaded = atom.piece.kind === 'row' && atom.piece.table.head.length > 0;
  if (previous?.keepWithNext && !isHeaded) return zero;
  switch (atom.piece.kind) {
    case 'row':
      return atom.piece.table.slack;
    case 'text':
      if (atom.spaceBefore === 0) return zero;
      return atom.keepWithNext ? beforeHeading : betweenParagraphs;
    case 'cards':
    case 'figure':
      return zero;
  }
};

const looser = (atom: Atom, extra: Length): Atom => {
  const { piece } = atom;
  if (extra === 0) return atom;
  if (piece.kind === 'row') {
    const cells = piece.cells.map((cell) => looserCell(cell, extra));
    return { ...atom, height: add(atom.height, extra), piece: { ...piece, cells } };
  }
  if (piece.kind !== 'text') return atom;
  const spaceBefore = add(atom.spaceBefore, extra);
  return { ...atom, spaceBefore, piece: { ...piece, paragraph: { ...piece.paragraph, spaceBefore } } };
};

/** The part of the room that is given away; the rest stays free above the foot. */
const givenPart = 0.75;

/** Spreads the room that content leaves between its rows and paragraphs, as far as looks well. */
export const loosen = (atoms: readonly Atom[], spare: Length): readonly Atom[] => {
  const slacks = atoms.map((atom, index) => slackOf(atom, atoms[index - 1]));
  const loose = slacks.filter((slack) => slack > 0).length;
  const share = loose === 0 ? zero : emu(Math.floor((Math.max(0, spare) * givenPart) / loose));
  return atoms.map((atom, index) => looser(atom, emu(Math.min(share, slacks[index] ?? 0))));
};

/** A panel drawn much taller than its words looks empty; between cards without a ground it is only air. */
const mostStretch = ({ cards }: CardsPiece): number => {
  if (cards.length === 1) return Number.POSITIVE_INFINITY;
  if (cards.some(({ foot }) => foot.length > 0)) return 1.8;
  return cards.some(({ frame }) => frame.fill) ? 1.25 : 2.4;
};

/** How tall a piece may be drawn; zero for one that is as tall as its text. */
const mostOf = ({ piece, height }: Atom, extra: Length): Length =>
  piece.kind === 'cards' ? emu(Math.min(add(height, extra), height * mostStretch(piece))) : zero;

/** Each figure by its part of what all of them could grow by. */
const stretchFigures = (atoms: readonly Atom[], extra: Length): readonly Atom[] => {
  const growthOf = ({ piece, height }: Atom): number =>
    piece.kind === 'figure' ? Math.max(0, piece.most - height) : 0;
  const all = atoms.reduce((sum, atom) => sum + growthOf(atom), 0);
  const part = all === 0 ? 0 : Math.min(1, extra / all);
  return atoms.map((atom) => ({
    ...atom,
    height: add(atom.height, emu(Math.floor(growthOf(atom) * part))),
  }));
};

/** Makes figures taller, or else all rows of cards by the same. */
export const stretch = (atoms: readonly Atom[], extra: Length): readonly Atom[] => {
  if (extra <= 0) return atoms;
  if (atoms.some(({ piece }) => piece.kind === 'figure')) return stretchFigures(atoms, extra);
  const cards = atoms.filter(({ piece }) => piece.kind === 'cards');
  const share = emu(Math.floor(extra / Math.max(1, cards.length)));
  return atoms.map((atom) => {
    if (!cards.includes(atom)) return atom;
    const height = Math.min(mostOf(atom, share), add(atom.height, share));
    return { ...atom, height: emu(Math.max(atom.height, height)) };
  });
};
