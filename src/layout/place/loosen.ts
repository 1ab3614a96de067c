import { add, emu, type Length, point, scale, subtract, zero } from '../../unit/length.ts';
import type { Atom, CellPiece } from '../piece.ts';

/** The most that is added between two paragraphs. */
const betweenParagraphs = point(5);

const looserCell = (cell: CellPiece, extra: Length): CellPiece => {
  const above = scale(extra, 0.5);
  const insets = {
    ...cell.insets,
    top: add(cell.insets.top, above),
    bottom: add(cell.insets.bottom, subtract(extra, above)),
  };
  return { ...cell, insets };
};

/** How much taller than its text a piece may be made; what a heading opens stays close to it. */
const slackOf = (atom: Atom, previous: Atom | undefined): Length => {
  if (previous?.keepWithNext) return zero;
  switch (atom.piece.kind) {
    case 'row':
      return atom.piece.table.slack;
    case 'text':
      return atom.spaceBefore > 0 ? betweenParagraphs : zero;
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

/** How tall a piece may be drawn; zero for one that is as tall as its text. */
const mostOf = ({ piece, height }: Atom, extra: Length): Length => {
  if (piece.kind === 'figure') return piece.most;
  return piece.kind === 'cards' ? add(height, extra) : zero;
};

/** Makes the only figure, or else the only row of cards, taller. */
export const stretch = (atoms: readonly Atom[], extra: Length): readonly Atom[] => {
  const figures = atoms.filter(({ piece }) => piece.kind === 'figure');
  const [only, ...others] =
    figures.length > 0 ? figures : atoms.filter(({ piece }) => piece.kind === 'cards');
  if (!only || others.length > 0 || extra <= 0) return atoms;
  const height = emu(Math.max(only.height, Math.min(mostOf(only, extra), add(only.height, extra))));
  return atoms.map((atom) => (atom === only ? { ...atom, height } : atom));
};
