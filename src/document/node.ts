import type { Span } from '../diagnostic/span.ts';

/** Where a node comes from: the template's tag, and for text the brief's value. */
export interface Origin {
  readonly template?: Span;
  readonly brief?: Span;
}

export type Direction = 'ltr' | 'rtl';

interface Base {
  readonly origin: Origin;
}

// Inline ------------------------------------------------------------------------------------------------------------

/** A stretch of text of one language and direction. White space is collapsed as in HTML. */
export interface Text extends Base {
  readonly kind: 'text';
  readonly value: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
}
export interface Emphasis extends Base {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}
export interface Strong extends Base {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}
export interface Code extends Base {
  readonly kind: 'code';
  readonly children: readonly Inline[];
}
/** A link out of the document: http, https or mailto. */
export interface Link extends Base {
  readonly kind: 'link';
  readonly target: string;
  readonly children: readonly Inline[];
}
/** A link to something in the same document, by its id. Resolved: children hold "Figure 2" where the template gave none. */
export interface Reference extends Base {
  readonly kind: 'reference';
  readonly target: string;
  readonly children: readonly Inline[];
}
/** `<cite data-source="…" data-locator="p. 4"/>`: printed as a linked number. */
export interface Citation extends Base {
  readonly kind: 'citation';
  readonly source: string;
  readonly locator: string | undefined;
}
export interface Time extends Base {
  readonly kind: 'time';
  readonly datetime: string | undefined;
  readonly children: readonly Inline[];
}
export interface Phrase extends Base {
  readonly kind: 'phrase';
  readonly classes: readonly string[];
  /** The status that its words say, which decides their colour. */
  readonly status: string | undefined;
  readonly children: readonly Inline[];
}
export interface LineBreak extends Base {
  readonly kind: 'lineBreak';
}

export type Inline =
  | Text
  | Emphasis
  | Strong
  | Code
  | Link
  | Reference
  | Citation
  | Time
  | Phrase
  | LineBreak;

// Block -------------------------------------------------------------------------------------------------------------

interface BlockBase extends Base {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** The values of its `data-` attributes by what follows the hyphen, checked by the table of tags: `latitude`, `value`. */
  readonly data: Data;
}

export type Data = Readonly<Record<string, string>>;

/** What a block has that a template gave no data, or that no template made. */
export const noData: Data = {};

export interface Heading extends BlockBase {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
}
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List extends BlockBase {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
/** Bare inline content of an `li` stands in a paragraph of its own. */
export interface ListItem extends BlockBase {
  readonly kind: 'listItem';
  /** Set where the item is an entry of a list of sources. */
  readonly source: SourceEntry | undefined;
  readonly children: readonly Block[];
}
/** `data-source` and `data-label` of an entry in a list or table of class `sources`. */
export interface SourceEntry {
  readonly id: string;
  /** The short name that a slide's source line prints: the publisher, or the title. */
  readonly label: string;
}
export interface Definitions extends BlockBase {
  readonly kind: 'definitions';
  readonly entries: readonly Definition[];
}
export interface Definition extends Base {
  readonly kind: 'definition';
  readonly term: readonly Inline[];
  readonly description: readonly Block[];
}
export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly caption: readonly Inline[] | undefined;
  /** Relative widths (`<col data-width="2"/>`), one a column; `undefined` where the column is as wide as its content asks for. */
  readonly columns: readonly (number | undefined)[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}
export interface Row extends BlockBase {
  readonly kind: 'row';
  readonly source: SourceEntry | undefined;
  readonly cells: readonly Cell[];
}
export interface Cell extends BlockBase {
  readonly kind: 'cell';
  readonly header: 'column' | 'row' | undefined;
  readonly columnSpan: number;
  /** In a column of numbers, its head included: they end where the column does, digit below digit. */
  readonly numeric: boolean;
  readonly children: readonly Block[];
}
/** A `blockquote`; its `footer` is the attribution. */
export interface Quotation extends BlockBase {
  readonly kind: 'quotation';
  readonly children: readonly Block[];
  readonly attribution: readonly Block[];
}
export interface Figure extends BlockBase {
  readonly kind: 'figure';
  readonly children: readonly Block[];
  readonly caption: readonly Inline[] | undefined;
}
/** A `div`: a region of a slide (`data-region`), a call-out, cards, or a mere group. */
export interface Division extends BlockBase {
  readonly kind: 'division';
  readonly region: string | undefined;
  readonly children: readonly Block[];
}
/** An `img`: a picture from a file. */
export interface Picture extends BlockBase {
  readonly kind: 'picture';
  /** As the template names it: a brief's file, or one of the pack. */
  readonly file: string;
  /** What it shows, for who cannot see it. */
  readonly alternative: string;
}
/** `<nav class="contents"/>`: the handout's table of contents stands here. */
export interface Contents extends BlockBase {
  readonly kind: 'contents';
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Definitions
  | Table
  | Quotation
  | Figure
  | Division
  | Picture
  | Contents;

// Whole -------------------------------------------------------------------------------------------------------------

/** A `section` of a deck. Its `h1` is the title and is among the children. */
export interface Slide extends BlockBase {
  readonly kind: 'slide';
  readonly layout: string;
  /** The deck's section it belongs to (`data-group`), shown in PowerPoint's slide list. */
  readonly group: string | undefined;
  readonly children: readonly Block[];
  /** The speaker notes (`<aside class="notes">`). */
  readonly notes: readonly Block[];
}

interface Whole {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
}
export interface Deck extends Whole {
  readonly kind: 'deck';
  readonly slides: readonly Slide[];
}
/** One flow; a `section` in a handout only groups and leaves no node. */
export interface Handout extends Whole {
  readonly kind: 'handout';
  readonly children: readonly Block[];
}

export type Document = Deck | Handout;
export type Node = Inline | Block | ListItem | Definition | Row | Cell | Slide | Document;
