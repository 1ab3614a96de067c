import type { Span } from '../diagnostic/span.ts';
import type { Box, Insets } from '../unit/box.ts';
import type { Colour } from '../unit/colour.ts';
import type { Length } from '../unit/length.ts';
import type { Leader, Measured } from './paginate/measured.ts';
import type { Item, MeasuredLine, SceneCell, SceneParagraph, Stroke } from './scene.ts';

/** A piece of a slide's content that is measured and not yet placed. */
export interface Atom extends Measured<Atom> {
  readonly piece: Piece;
  readonly brief: Span | undefined;
  /** The ids that links may lead to and that stand on the slide with it. */
  readonly anchors: readonly string[];
}

export type Piece = TextPiece | RowPiece | CardsPiece | FigurePiece;

/** A paragraph; those that follow each other become one text item. */
export interface TextPiece {
  readonly kind: 'text';
  readonly paragraph: SceneParagraph;
  readonly lines: readonly MeasuredLine[];
  readonly width: Length;
}

/** A row of a table; those of one table that follow each other become one table item. */
export interface RowPiece {
  readonly kind: 'row';
  readonly table: TableFrame;
  readonly cells: readonly CellPiece[];
}

export interface CellPiece extends Omit<SceneCell, 'paragraphs' | 'lines'> {
  readonly atoms: readonly Atom[];
  readonly below: CellDrawing | undefined;
}

/** Something drawn under the words of a cell: a range on a scale. The words say the same. */
export interface CellDrawing {
  /** With what parts it from the words. */
  readonly height: Length;
  /** What it shows, for who cannot see it; `''` where the words of the cell are enough. */
  readonly alternative: string;
  readonly draw: (box: Box) => readonly Item[];
}

/** What the rows of a table share. As a leader it stands for the header rows. */
export interface TableFrame extends Leader {
  readonly name: string;
  readonly columns: readonly Length[];
  readonly direction: 'ltr' | 'rtl';
  readonly head: readonly RowPiece[];
  /** How much taller than its text a row may be made where the slide has room to spare. */
  readonly slack: Length;
  /** Whether text stands in the middle of its row even where the cells are not equally tall. */
  readonly centred: boolean;
  /** Whether a rule stands under the last row too. */
  readonly closed: boolean;
}

/** Cards side by side, equally wide and tall. A call-out is a card alone. */
export interface CardsPiece {
  readonly kind: 'cards';
  readonly cards: readonly Card[];
  readonly gap: Length;
}

export interface Card {
  readonly frame: CardFrame;
  readonly width: Length;
  /** The great quotation mark. */
  readonly mark: readonly Atom[];
  /** In the corner at the end of its first line: how far what it says is established. */
  readonly tag: CardTag | undefined;
  readonly body: readonly Atom[];
  /** Stands at the card's foot, under a rule: who said it. */
  readonly foot: readonly Atom[];
}

/** A word in an outline of its own. */
export interface CardTag {
  readonly atom: Atom;
  readonly size: Pick<Box, 'width' | 'height'>;
  readonly fill: Colour | undefined;
  readonly stroke: Stroke;
}

export interface CardFrame {
  readonly name: string;
  readonly fill: Colour | undefined;
  /** The strong rule at the top; none above the words that a row of cards answers. */
  readonly rule: Stroke | undefined;
  /** The thin rule above the foot. */
  readonly footRule: Stroke;
  readonly insets: Insets;
  /** True where what its labels open is spread down a card that is taller than its words. */
  readonly spreads?: boolean;
}

/** Something looked at rather than read. It is drawn as soon as it is known how tall it may be. */
export interface FigurePiece {
  readonly kind: 'figure';
  /** In PowerPoint's selection pane. */
  readonly name: string;
  readonly width: Length;
  /** The tallest that looks well; its atom's height is the least that it needs. */
  readonly most: Length;
  /** The height that looks best where there is room to spare; where it is absent, any does. */
  readonly good?: Length;
  /** How many of its words are cut between letters; absent where a figure chooses the size of its text by itself. */
  readonly cuts?: number;
  /** Written from the data. */
  readonly alternative: string;
  /** True for a map, which no direction of text turns round. */
  readonly keepsSides: boolean;
  /** Items in their order, the hindmost first, from the figure's own upper left corner; names are unique among them. */
  readonly draw: (height: Length) => readonly Item[];
}
