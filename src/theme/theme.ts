import type { PackageTheme } from '../package/part.ts';
import type { Colour } from '../unit/colour.ts';
import type { Length } from '../unit/length.ts';
import type { LabelsFile } from './schema/labels-file.ts';

/** A pack's look as data: theme.yaml, layouts.yaml and the words of labels.yaml for one language. */
export interface Theme {
  readonly name: string;
  /** Named colours ("ink", "navy", "line", "panel" …) as they print. */
  readonly colours: Readonly<Record<string, Colour>>;
  /** What the package needs to write them as theme colours. */
  readonly file: PackageTheme;
  readonly fonts: {
    readonly heading: FontFace;
    readonly body: FontFace;
    readonly complexScript: FontFace;
  };
  readonly deck: DeckTheme;
  readonly handout: HandoutTheme;
  readonly labels: Labels;
}

/** A theme before the words of a language are chosen. */
export type Look = Omit<Theme, 'labels'>;

/** What a pack's three files hold: its look, and its words in all languages that it has. */
export interface ReadTheme {
  readonly look: Look;
  readonly labels: LabelsFile;
}

/** `name` is Office's; `metrics` names the width table that measures it ("carlito" for Calibri). */
export interface FontFace {
  readonly name: string;
  readonly metrics: string;
}

export interface DeckTheme {
  readonly page: { readonly width: Length; readonly height: Length };
  /** By role: "title", "kicker", "body", "lead", "tableHead", "tableCell", "quote", "source" … */
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly layouts: Readonly<Record<string, SlideLayout>>;
}

export interface TextStyle {
  readonly font: 'heading' | 'body';
  /** In points; a region fits its text between the two in steps of half a point. */
  readonly largest: number;
  readonly smallest: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Name of a theme colour. */
  readonly colour: string;
  /** Extra space between letters, in points. */
  readonly spacing: number;
  /** Space before a paragraph that is not the first, in points at the largest size. */
  readonly spaceBefore: number;
}

export interface SlideLayout {
  /** As PowerPoint lists it: "Title and content". */
  readonly name: string;
  readonly background: string;
  /** A title page: its head is set in the styles of the cover. */
  readonly isCover: boolean;
  readonly decoration: readonly DecorationShape[];
  readonly regions: Readonly<Record<string, Region>>;
}

export interface DecorationShape {
  readonly left: Length;
  readonly top: Length;
  readonly width: Length;
  readonly height: Length;
  readonly fill: string;
}

/** A place for content on a slide. `top` may be given from the bottom of another region ("title") instead of the page. */
export interface Region {
  readonly left: Length;
  readonly width: Length;
  readonly top: Length;
  readonly below: string | undefined;
  readonly bottom: Length;
  readonly anchor: 'top' | 'middle' | 'bottom';
}

export interface HandoutTheme {
  readonly page: {
    readonly width: Length;
    readonly height: Length;
    readonly marginTop: Length;
    readonly marginBottom: Length;
    readonly marginSide: Length;
  };
  /** By Word style role: "body", "title", "subtitle", "heading1" … "tableCell", "caption", "quote", "source". Sizes do not shrink. */
  readonly styles: Readonly<Record<string, HandoutStyle>>;
}

export interface HandoutStyle {
  readonly font: 'heading' | 'body';
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Multiple of the single line: 1.15. */
  readonly lineHeight: number;
}

/** The pack's words in the brief's language; a language the pack lacks falls back to English with a warning. */
export interface Labels {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** By key: "bottomLine", "sources", "continued" ("{title} ({part} of {parts})"), "page" ("Page {page} of {pages}") … */
  readonly words: Readonly<Record<string, string>>;
  /** Twelve names, January first, and the patterns of dates: "{day} {month} {year}". */
  readonly months: readonly string[];
  readonly patterns: Readonly<Record<string, string>>;
}
