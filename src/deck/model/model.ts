import type { codeFont } from '../../unit/code-font.ts';
import type { Colour } from '../../unit/colour.ts';
import type { BoxInInches } from './measure.ts';

/** A deck as the library's calls need it: plain values, nothing of the library, lengths in inches and points. */
export interface DeckModel {
  readonly page: { readonly width: number; readonly height: number };
  readonly title: string;
  readonly rightToLeft: boolean;
  readonly layouts: readonly LayoutModel[];
  /** Names of the deck's sections, in order; empty where no slide names one. */
  readonly sections: readonly string[];
  readonly slides: readonly SlideModel[];
}

export interface LayoutModel {
  readonly name: string;
  readonly background: Colour;
  readonly frames: readonly (TextModel | ShapeModel | LineModel)[];
}

export interface SlideModel {
  readonly layout: string;
  readonly section: string | undefined;
  readonly frames: readonly FrameModel[];
  /** A `NotesWish` as JSON. */
  readonly notes: string;
}

export type FrameModel =
  | TextModel
  | ShapeModel
  | LineModel
  | PathModel
  | ConnectorModel
  | TableModel
  | PictureModel;

/** Names of the library's for preset shapes. */
export type ShapeName = 'rect' | 'roundRect' | 'ellipse' | 'diamond';

interface FrameBase {
  /** A `FrameWish` as JSON. */
  readonly name: string;
  readonly box: BoxInInches;
}

export interface TextModel extends FrameBase {
  readonly kind: 'text';
  readonly runs: readonly RunModel[];
  readonly margin: readonly [number, number, number, number];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly shape: ShapeName;
  readonly fill: Colour | undefined;
  readonly line: LineStyle | undefined;
}

export interface ShapeModel extends FrameBase {
  readonly kind: 'shape';
  readonly shape: ShapeName;
  readonly fill: Colour | undefined;
  readonly line: LineStyle | undefined;
}

export interface LineModel extends FrameBase {
  readonly kind: 'line';
  readonly line: LineStyle;
}

/** Polygons and broken lines as one free shape. */
export interface PathModel extends FrameBase {
  readonly kind: 'path';
  readonly points: readonly PathPoint[];
  readonly fill: Colour | undefined;
  readonly line: LineStyle | undefined;
}

/** A step of a path's pen, from the box's corner, as the library takes numbers: inches below 100, else EMU. */
export type PathPoint =
  | { readonly x: number; readonly y: number; readonly moveTo: boolean }
  | { readonly close: true };

/** A line that the package turns into a connector: what it joins, and its turns, stand in its wish. */
export interface ConnectorModel extends FrameBase {
  readonly kind: 'connector';
  readonly line: LineStyle & {
    readonly beginArrowType: ArrowName;
    readonly endArrowType: ArrowName;
  };
}

export type ArrowName = 'none' | 'triangle' | 'oval' | 'diamond';

export interface LineStyle {
  readonly color: Colour;
  /** In points. */
  readonly width: number;
  readonly dashType: 'solid' | 'dash' | 'sysDot' | 'dashDot';
}

export interface TableModel extends FrameBase {
  readonly kind: 'table';
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly rows: readonly (readonly CellModel[])[];
}

export interface CellModel {
  readonly runs: readonly RunModel[];
  readonly columnSpan: number;
  readonly fill: Colour | undefined;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly margin: readonly [number, number, number, number];
  readonly top: LineStyle | undefined;
  readonly bottom: LineStyle | undefined;
}

export interface PictureModel extends FrameBase {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** The same as SVG, where the bytes are its raster. */
  readonly drawing: Uint8Array | undefined;
}

/** A run of text with its own look and that of its paragraph: the library takes both on the run. */
export interface RunModel {
  readonly text: string;
  readonly options: RunOptions;
}

export interface RunOptions extends ParagraphOptions {
  /** The theme's fonts, so that a restyled deck follows; the face of code is none of them. */
  readonly fontFace: '+mj-lt' | '+mn-lt' | typeof codeFont;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: Colour;
  readonly charSpacing: number;
  readonly lang: string;
  readonly underline?: { readonly style: 'sng' };
  readonly superscript?: true;
  readonly hyperlink?: { readonly url: string } | { readonly slide: number };
  /** A line break stands before the run. */
  readonly softBreakBefore: boolean;
  /** The run is the last of its paragraph. */
  readonly breakLine: boolean;
}

export interface ParagraphOptions {
  /** Set on each run: without it the library starts a paragraph at each bulleted run. */
  readonly align: 'left' | 'center' | 'right';
  readonly rtlMode: boolean;
  /** In points. */
  readonly paraSpaceBefore: number;
  readonly bullet?: { readonly indent: number } | NumberBullet;
}

export interface NumberBullet {
  readonly indent: number;
  readonly type: 'number';
  readonly numberStartAt: number;
}
