import type { Colour } from '../unit/colour.ts';
import type { Chart } from './chart/chart.ts';

/**
 * What the deck asks of the package because its library cannot say it. A wish travels as JSON in the name of a frame
 * (a shape, picture or table) or as the text of a notes page, and is gone from the finished file.
 */
export interface FrameWish {
  /** The frame's name in PowerPoint's selection pane. */
  readonly name: string;
  /** Alternative text; `''` marks the frame as decorative; absent: nothing is said. */
  readonly alternative?: string | undefined;
  readonly placeholder?: PlaceholderWish | undefined;
  /** The groups that the frame stands in, outermost first. */
  readonly groups?: readonly GroupWish[] | undefined;
  /** Left edge of each paragraph's text, in EMU, in document order. */
  readonly indents?: readonly number[] | undefined;
  readonly table?: TableWish | undefined;
  readonly connector?: ConnectorWish | undefined;
  /** The chart that stands in place of the frame. */
  readonly chart?: Chart | undefined;
}

/** Values of `ST_PlaceholderType`. */
export type PlaceholderKind = 'title' | 'subTitle' | 'body' | 'ftr' | 'sldNum';

/** A frame with it becomes the layout's placeholder of the same type and index. */
export interface PlaceholderWish {
  readonly type: PlaceholderKind;
  /** `idx`, unique in the layout; a title has none in the file. */
  readonly index: number;
}

/** Neighbouring frames with the same `id` are grouped. */
export interface GroupWish {
  readonly id: number;
  readonly name: string;
  readonly alternative?: string | undefined;
}

export interface TableWish {
  readonly headerRow: boolean;
  readonly rightToLeft: boolean;
}

/** A line that becomes a connector: a preset of ECMA-376 (20.1.10.56) with its place and its turns. */
export interface ConnectorWish {
  readonly preset:
    | 'straightConnector1'
    | 'bentConnector2'
    | 'bentConnector3'
    | 'bentConnector4'
    | 'bentConnector5';
  /** `adj1` and so on. */
  readonly adjustments: readonly number[];
  /** In EMU, before it is flipped and turned. */
  readonly box: { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number };
  /** Turned by 90° to the right. */
  readonly quarterTurn: boolean;
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
  readonly from: JointWish | undefined;
  readonly to: JointWish | undefined;
}

/** A place on a side of the frame of that name. */
export interface JointWish {
  readonly name: string;
  readonly side: 'top' | 'left' | 'bottom' | 'right';
  /** How far along the side, from its left or upper end: 0 to 1. Without it: the middle. */
  readonly at?: number;
}

/** The speaker notes of a slide. */
export interface NotesWish {
  readonly language: string;
  readonly rightToLeft: boolean;
  /** The status, printed on the notes page; empty where there is none. */
  readonly header: string;
  readonly footer: string;
  /** Printed after both, coloured on black. */
  readonly marking?: { readonly text: string; readonly colour: Colour } | undefined;
  readonly paragraphs: readonly NotesParagraph[];
}

export interface NotesParagraph {
  readonly rightToLeft: boolean;
  readonly runs: readonly NotesRun[];
}

export interface NotesRun {
  readonly text: string;
  readonly language: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Names of layouts and sections carry their number in front (`3 Two columns`), so that equal ones stay apart. */
export const numberedName = /^\d+ (.*)$/s;
