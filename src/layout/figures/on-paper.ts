import type { Block } from '../../document/node.ts';
import { emu, type Length, scale } from '../../unit/length.ts';
import { composing } from '../blocks/blocks.ts';
import type { LayoutContext, Setting } from '../context.ts';
import { mirrorItem } from '../mirror.ts';
import type { Atom, FigurePiece } from '../piece.ts';
import type { Item } from '../scene.ts';
import { colourOf } from '../style.ts';
import { drawn } from './figures.ts';

/** A figure that is drawn for a page of text, from its own upper left corner. */
export interface PaperFigure {
  /** "Map". */
  readonly name: string;
  /** Written from the data. */
  readonly alternative: string;
  readonly width: Length;
  readonly height: Length;
  /** The least height at which all of it has room. */
  readonly least: Length;
  readonly items: readonly Item[];
}

/** What a page has for a figure, in the measure in which it is drawn; print may be smaller. */
export interface Paper {
  readonly width: Length;
  /** What it may be tall, unless it needs more. */
  readonly most: Length;
}

/** How tall a figure is that could be of any height, as a share of its width. */
const goodShare = 0.62;

/** How far its words are shrunk, from not at all to as far as may be. */
const shrinks = [0, 0.5, 1];

interface Fitted {
  readonly piece: FigurePiece;
  readonly least: Length;
}

/** A figure that is too tall for a page as several, where it can be divided. */
const divided = (atom: Atom, most: Length): readonly Atom[] => {
  const [first, rest] = (atom.height > most && atom.split(most)) || [];
  return first && rest ? [first, ...divided(rest, most)] : [atom];
};

/** The block's figures at that size of type; `undefined` where it, or a part of it, is not drawn. */
const figuresOf = (block: Block, setting: Setting, most: Length): readonly Fitted[] | undefined => {
  const atoms = drawn(block, setting, composing)?.flatMap((atom) => divided(atom, most));
  const figures = atoms?.flatMap(({ piece, height }) =>
    piece.kind === 'figure' ? [{ piece, least: height }] : [],
  );
  return figures && figures.length > 0 && figures.length === atoms?.length ? figures : undefined;
};

const settingOf = (context: LayoutContext, { width, most }: Paper, shrink: number): Setting => ({
  context,
  width,
  room: most,
  onPaper: true,
  shrink,
  cardsPerRow: 2,
  background: colourOf(context.theme, 'white'),
  voice: { text: 'body', item: 'item' },
});

const heightOf = ({ piece, least }: Fitted, paper: Paper): Length => {
  const most = Math.min(piece.most, paper.most);
  const wanted = Math.min(piece.good ?? scale(piece.width, goodShare), most);
  return emu(Math.max(least, wanted));
};

const paperFigure = (fitted: Fitted, paper: Paper, context: LayoutContext): PaperFigure => {
  const { piece } = fitted;
  const height = heightOf(fitted, paper);
  const items = piece.draw(height);
  const turned = context.direction === 'rtl' && !piece.keepsSides;
  return {
    name: piece.name,
    alternative: piece.alternative,
    width: piece.width,
    height,
    least: fitted.least,
    items: turned ? items.map((item) => mirrorItem(item, piece.width)) : items,
  };
};

/**
 * The figures that a block is drawn as, for paper: one, or several where one would be too full. By the same code as on
 * slides; its words shrink until the figure is no taller than it may be.
 * @returns `undefined` where the block is not drawn, or not all of it: then its words are printed
 */
export const figuresOnPaper = (
  block: Block,
  context: LayoutContext,
  paper: Paper,
): readonly PaperFigure[] | undefined => {
  const tried = shrinks.map((shrink) => figuresOf(block, settingOf(context, paper, shrink), paper.most));
  const fits = tried.find((figures) => figures?.every(({ least }) => least <= paper.most));
  return (fits ?? tried.at(-1))?.map((fitted) => paperFigure(fitted, paper, context));
};
