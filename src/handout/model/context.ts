import type { Block, Direction } from '../../document/node.ts';
import type { Images } from '../../image/image.ts';
import type { PaperFigure } from '../../layout/figures/on-paper.ts';
import type { Numbering } from '../../resolve/numbering.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Length } from '../../unit/length.ts';
import type { Palette } from './palette.ts';
import type { StyleId } from './style-id.ts';
import type { WordStyles } from './styles.ts';
import type { RunLook, WordBlock } from './word.ts';

/** @returns `undefined` where the block is printed in words */
export type Draw = (node: Block, width: Length) => readonly PaperFigure[] | undefined;

/** Leaves all figures in their words. */
export const drawNothing: Draw = () => undefined;

/** What the builders of the model know of the whole handout and of the place where their node stands. */
export interface ModelContext {
  readonly theme: Theme;
  readonly styles: WordStyles;
  readonly palette: Palette;
  readonly numbering: Numbering;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** The bookmark's name for an id of the document; `undefined` where nothing has that id. */
  readonly bookmark: (id: string) => string | undefined;
  /** The same where the bookmark is to be set: `undefined` also where it stands already, since a name has one place. */
  readonly newBookmark: (id: string) => string | undefined;
  /** Draws a block as wide as that, where it is a figure and there is a way to print it. */
  readonly draw: Draw;
  /** The pictures that it shows, by the names of their files. */
  readonly images: Images;
  /** What a page has between its margins. */
  readonly page: { readonly height: Length };
  /** A number for a list that counts by itself. */
  readonly nextList: () => number;
  readonly place: Place;
  readonly blocks: (nodes: readonly Block[], context: ModelContext) => readonly WordBlock[];
}

/** What the surroundings of a node change about it. */
export interface Place {
  /** From the text's edge to where lines may begin. */
  readonly indent: Length;
  /** What a table may take from there. */
  readonly width: Length;
  /** The style of a paragraph without a class. */
  readonly paragraph: StyleId;
  /** Styles that classes have here and not elsewhere. */
  /** The style of every heading here; `undefined` where headings have the styles of their levels. */
  readonly heading: StyleId | undefined;
  readonly byClass: Readonly<Record<string, StyleId>>;
  readonly look: RunLook;
  readonly listLevel: number;
  /** What indents of lists are counted from. */
  readonly listBase: Length;
}

export const plainLook: RunLook = {
  bold: false,
  italic: false,
  code: false,
  raised: false,
  colour: undefined,
  shade: undefined,
};

/** The same context at a place that differs in what is given. */
export const at = (context: ModelContext, place: Partial<Place>): ModelContext => ({
  ...context,
  place: { ...context.place, ...place },
});
