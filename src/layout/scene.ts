import type { Span } from '../diagnostic/span.ts';
import type { Chart } from '../package/chart/chart.ts';
import type { Box, Insets, Point } from '../unit/box.ts';
import type { Colour } from '../unit/colour.ts';
import type { Length } from '../unit/length.ts';
import type { MarkingLabel } from './furniture.ts';

/** A deck as plain positioned items: what the writers need and nothing they would have to measure. */
export interface Scene {
  readonly page: { readonly width: Length; readonly height: Length };
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly fonts: SceneFonts;
  /** The layouts used by at least one slide, in the pack's order. */
  readonly layouts: readonly SceneLayout[];
  readonly slides: readonly SceneSlide[];
}

/** Names of font families as Office knows them. */
export interface SceneFonts {
  readonly heading: string;
  readonly body: string;
  /** The face for Arabic, Hebrew and other complex scripts. */
  readonly complexScript: string;
}

/** A slide layout of the finished file: its fixed decoration and its placeholders. */
export interface SceneLayout {
  readonly name: string;
  readonly background: Colour;
  readonly decoration: readonly (ShapeItem | LineItem)[];
  readonly placeholders: readonly LayoutPlaceholder[];
}

/** A text item with `placeholder` is an instance of the layout's placeholder of the same key. */
export interface LayoutPlaceholder {
  readonly key: string;
  readonly type: PlaceholderType;
  readonly box: Box;
  /** The style that text typed into it later gets. */
  readonly style: RunStyle;
  /** What the empty placeholder says in the layout: "Title". */
  readonly prompt: string;
}

export type PlaceholderType = 'title' | 'subtitle' | 'body' | 'footer' | 'slideNumber';

export interface SceneSlide {
  /** Unique in the deck. */
  readonly title: string;
  readonly layout: string;
  readonly group: string | undefined;
  /** In reading order; the title is first. */
  readonly items: readonly Item[];
  readonly notes: SceneNotes;
}

export interface SceneNotes {
  readonly paragraphs: readonly SceneParagraph[];
  /** Printed in the notes page's header and footer: the status; empty where there is none. */
  readonly header: string;
  readonly footer: string;
  /** Printed after both, coloured on black. */
  readonly marking?: MarkingLabel;
}

interface ItemBase {
  /** Unique on its slide; people see it in PowerPoint's selection pane. */
  readonly name: string;
  readonly box: Box;
  /** Text for who cannot see it; `''` marks pure decoration; `undefined` where the text speaks for itself. */
  readonly alternative: string | undefined;
  /** The line of the brief that a finding about this item is about. */
  readonly brief: Span | undefined;
}

export type Item =
  | TextItem
  | ShapeItem
  | LineItem
  | PathItem
  | ConnectorItem
  | TableItem
  | PictureItem
  | ChartItem
  | GroupItem;

/** Outlines that Office has presets for. A `rounded` rectangle's corners have a sixth of its shorter side as radius. */
export type Geometry = 'rectangle' | 'rounded' | 'ellipse' | 'diamond';

export interface TextItem extends ItemBase {
  readonly kind: 'text';
  /** Key of the layout's placeholder that it fills. */
  readonly placeholder: string | undefined;
  readonly paragraphs: readonly SceneParagraph[];
  /** The lines as measured, in order: a picture needs them, and so do tests. PowerPoint breaks lines again by itself. */
  readonly lines: readonly MeasuredLine[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly geometry: Geometry;
  readonly fill: Colour | undefined;
  readonly stroke: Stroke | undefined;
}

export interface MeasuredLine {
  /** With the white space and the line feed that end it: the lines joined are the paragraph's text. */
  readonly text: string;
  /** Without them, and with the measuring's margin of safety. */
  readonly width: Length;
  readonly height: Length;
  /** There where a word begins on it that is wider than its room and so cut between letters. */
  readonly cut?: true;
}

export interface SceneParagraph {
  /** Where the brief says what it says; not there for what no brief says. */
  readonly brief?: Span | undefined;
  readonly runs: readonly SceneRun[];
  readonly align: 'start' | 'centre' | 'end';
  readonly direction: 'ltr' | 'rtl';
  /** Zero on the first paragraph of an item, always: space stands before, never after. */
  readonly spaceBefore: Length;
  /** Where the text starts, counted from the item's inset; the bullet or number hangs to the left of it. */
  readonly indent: Length;
  readonly bullet: Bullet | undefined;
}

export type Bullet = { readonly kind: 'disc' } | { readonly kind: 'number'; readonly start: number };

export interface RunStyle {
  /** A font of the theme's, or the face of inline code. */
  readonly font: 'heading' | 'body' | 'code';
  /** In points, in halves. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: Colour;
  /** Extra space between letters, in points. */
  readonly spacing: number;
}

export interface SceneRun extends RunStyle {
  /** `\n` is a line break inside the paragraph, in a run of its own. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly underline: boolean;
  readonly raised: boolean;
  readonly link: RunLink | undefined;
}

/** Out of the deck, or to one of its slides (counted from 1). */
export type RunLink =
  | { readonly kind: 'web'; readonly target: string }
  | { readonly kind: 'slide'; readonly number: number };

/** Named by how they look; `dashDotted` alternates. */
export type Dash = 'solid' | 'dashed' | 'dotted' | 'dashDotted';

export interface Stroke {
  readonly colour: Colour;
  readonly width: Length;
  readonly dash: Dash;
}

export interface ShapeItem extends ItemBase {
  readonly kind: 'shape';
  readonly geometry: Geometry;
  readonly fill: Colour | undefined;
  readonly stroke: Stroke | undefined;
}

/** A straight line from the box's upper left corner to its lower right; one of width and height may be zero. */
export interface LineItem extends ItemBase {
  readonly kind: 'line';
  readonly stroke: Stroke;
}

/** Polygons and broken lines, drawn as one: a country with its islands, a border. A polygon within a polygon is a hole. */
export interface PathItem extends ItemBase {
  readonly kind: 'path';
  readonly outlines: readonly Outline[];
  readonly fill: Colour | undefined;
  readonly stroke: Stroke | undefined;
}

export interface Outline {
  /** Counted from the item's own box, so that it can be moved as a whole. */
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** A line of one to five straight stretches, each level or upright, that stays joined to what it connects. */
export interface ConnectorItem extends ItemBase {
  readonly kind: 'connector';
  /** On the page: where it begins, where it turns, where it ends. The item's box holds them all. */
  readonly points: readonly Point[];
  readonly from: Joint | undefined;
  readonly to: Joint | undefined;
  readonly stroke: Stroke;
  readonly heads: { readonly start: Head; readonly end: Head };
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A place on a side of another item of the same group or slide, which is named. */
export interface Joint {
  readonly item: string;
  readonly side: Side;
  /** How far along the side: 0 is its left or upper end, 1 the other. Without it: the middle. */
  readonly at?: number;
}

export type Head = 'none' | 'arrow' | 'dot' | 'diamond';

export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly direction: 'ltr' | 'rtl';
  readonly columns: readonly Length[];
  readonly rows: readonly SceneRow[];
}

export interface SceneRow {
  readonly height: Length;
  /** A header row is marked as such in the file. */
  readonly header: boolean;
  readonly cells: readonly SceneCell[];
}

export interface SceneCell {
  readonly paragraphs: readonly SceneParagraph[];
  /** Those of all its paragraphs, as measured. */
  readonly lines: readonly MeasuredLine[];
  readonly columnSpan: number;
  readonly fill: Colour | undefined;
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly insets: Insets;
  readonly top: Stroke | undefined;
  readonly bottom: Stroke | undefined;
}

export interface PictureItem extends ItemBase {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpeg';
  /** The same as SVG, where the bytes are its raster. */
  readonly drawing?: Uint8Array;
}

/** A native chart with its workbook. */
export interface ChartItem extends ItemBase {
  readonly kind: 'chart';
  readonly chart: Chart;
}

/** Items that are selected and moved as one, with one alternative text. */
export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  /** True for a map: its west stays at the left where the deck runs from right to left. */
  readonly keepsSides: boolean;
  readonly items: readonly Item[];
}
