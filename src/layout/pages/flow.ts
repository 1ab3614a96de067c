import type { Length } from '../../unit/length.ts';
import type { SceneParagraph } from '../scene.ts';

/** A text that flows over pages as Word lays it out. Heights and spaces are in points. */
export type FlowBlock = FlowParagraph | FlowTable;

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Its runs; space and indent stand here below, not in the scene's paragraph. */
  readonly text: SceneParagraph;
  /** From edge to edge of its lines. */
  readonly width: Length;
  /** The font of most of its text: a single line is as high as the font asks for. */
  readonly font: 'heading' | 'body';
  /** Multiple of the single line. */
  readonly lineHeight: number;
  /** The size of a list's number or bullet, which may be higher than its text; 0 where there is none. */
  readonly markSize: number;
  /** The height of what is drawn in its line; 0 where there is nothing. */
  readonly pictureHeight: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** Whose page is asked for. */
  readonly anchors: readonly string[];
  /** The footnotes whose marks stand in it. */
  readonly notes: readonly FlowParagraph[];
}

/** A table whose rows never split and whose header rows are repeated on each page. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  readonly header: boolean;
  readonly keepNext: boolean;
  /** What stands above and below the cells' text: padding and rules. */
  readonly padding: number;
  /** The whole height where it does not follow from the cells. */
  readonly exact: number | undefined;
  readonly cells: readonly (readonly FlowBlock[])[];
}

/** What a page holds. */
export interface FlowPage {
  /** From the upper to the lower margin. */
  readonly height: number;
  /** Taken by the first footnote of a page, beside its own lines: the line above the notes. */
  readonly noteSeparator: number;
}
