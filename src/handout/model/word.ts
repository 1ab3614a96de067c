import type { Span } from '../../diagnostic/span.ts';
import type { Direction } from '../../document/node.ts';
import type { Image } from '../../image/image.ts';
import type { Chart } from '../../package/chart/chart.ts';
import type { Colour } from '../../unit/colour.ts';
import type { Length } from '../../unit/length.ts';
import type { StyleId } from './style-id.ts';

/** A handout as Word sees it, as plain data: what the emitter writes and the page estimate measures. */
export interface WordDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordParagraph | WordTable | WordContents;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly direction: Direction;
  /** Where its lines stand; in the direction of reading. */
  readonly align: 'start' | 'end';
  /** Names of bookmarks that begin here. */
  readonly bookmarks: readonly string[];
  readonly list: ListPlace | undefined;
  /** Added to the style's own indent, on the side where lines begin. */
  readonly indent: Length;
  /** Stands on the same page as the next paragraph's first line. */
  readonly keepNext: boolean;
  /** What differs from the style, in points. */
  readonly space: { readonly before?: number; readonly after?: number };
  /** Where the brief says what it says; not there for what no brief says. */
  readonly brief?: Span | undefined;
  /** In a copy for review: the lines of the brief that are named beside it. */
  readonly lines?: readonly string[];
  /** A thin rule above it, which parts the items of a list. */
  readonly ruled: boolean;
  readonly children: readonly WordInline[];
}

/** A place in a real Word list. Each instance of a numbered scheme counts from 1. */
export interface ListPlace {
  readonly scheme: ListScheme;
  readonly level: number;
  readonly instance: number;
}
export const listSchemes = ['bullet', 'number', 'points'] as const;
export type ListScheme = (typeof listSchemes)[number];

/** The outline of the document's own contents; its entries are known when the pages have been counted. */
export interface WordContents {
  readonly kind: 'contents';
}

export interface WordTable {
  readonly kind: 'table';
  readonly look: TableLook;
  readonly direction: Direction;
  /** Text for who cannot see it; the caption, or the words of its head. */
  readonly description: string;
  /** Distance from the text's edge. */
  readonly indent: Length;
  /** One a column. */
  readonly widths: readonly Length[];
  readonly rows: readonly WordRow[];
}

/**
 * `data`: rules between rows. `panel`: a filled cell under a strong rule. `cards`: filled cells side by side. `scale`: a low
 * bar of cells without words, of which those that are a range are solid.
 */
export type TableLook = 'data' | 'panel' | 'cards' | 'scale';

export interface WordRow {
  /** Repeated on each page that the table runs over. */
  readonly header: boolean;
  readonly keepNext: boolean;
  /** Says more of what the row above says: stands on its page, without a rule between. */
  readonly continues?: boolean;
  /** In a copy for review: the lines of the brief that are named beside it. */
  readonly lines?: readonly string[];
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  readonly span: number;
  /** On a scale: part of the range that is meant. */
  readonly solid: boolean;
  readonly blocks: readonly WordBlock[];
}

export type WordInline =
  | WordRun
  | WordBreak
  | WordTab
  | WordLink
  | WordNote
  | WordPicture
  | WordImage
  | WordChart;

export interface WordRun extends RunLook {
  readonly kind: 'run';
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
}
/** How a run differs from its paragraph's style. */
export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly raised: boolean;
  readonly colour: Colour | undefined;
  /** The colour behind the text. */
  readonly shade: Colour | undefined;
}
export interface WordBreak {
  readonly kind: 'break';
}
export interface WordTab {
  readonly kind: 'tab';
}
/** `web` leaves the document; `bookmark` is the name of a place in it. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'bookmark'; readonly name: string };
export interface WordLink {
  readonly kind: 'link';
  readonly target: LinkTarget;
  /** Not drawn as a link: the number of a source stands in brackets already. */
  readonly plain: boolean;
  readonly children: readonly (WordRun | WordBreak)[];
}
/** Something drawn, as large as it is printed; it stands alone in its paragraph. */
export interface WordPicture {
  readonly kind: 'picture';
  readonly svg: string;
  readonly width: Length;
  readonly height: Length;
  /** In a word: "Map". */
  readonly name: string;
  /** Text for who cannot see it. */
  readonly description: string;
}
/** A picture from a file, as large as it is printed; it stands alone in its paragraph. */
export interface WordImage extends Omit<WordPicture, 'kind' | 'svg'> {
  readonly kind: 'image';
  readonly image: Image;
}
/** A native chart with its workbook, as large as it is printed; it stands alone in its paragraph. */
export interface WordChart extends Omit<WordPicture, 'kind' | 'svg'> {
  readonly kind: 'chart';
  readonly chart: Chart;
  /** The least height at which all of it has room. */
  readonly least: Length;
}
/** A footnote's mark; the note itself travels with it and is numbered when it is written. */
export interface WordNote {
  readonly kind: 'note';
  readonly paragraph: WordParagraph;
}
