import type { Colour } from '../unit/colour.ts';

/** One part of an Open XML package; `name` has no leading slash: `ppt/slides/slide1.xml`. */
export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
}

export type Format = 'pptx' | 'docx';

/** What a finished file says of itself (docProps), the same for both formats. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly authors: readonly string[];
  readonly organisation: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** `created` and `modified`, as `2024-03-15T00:00:00Z`; from the brief or SOURCE_DATE_EPOCH, never from the clock. */
  readonly moment: string;
  /** The document's marking; goes into a custom property too. */
  readonly marking: string | undefined;
  /** "draft", "final", "exercise" …, for `contentStatus`. */
  readonly status: string;
}

/** The twelve colours of an Office theme, by their element names in `a:clrScheme`. */
export const schemeSlots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
export type SchemeSlot = (typeof schemeSlots)[number];

/** How a colour of the file is said as a theme colour: the slot, and the lightness change in thousandths of a percent. */
export interface SchemeColour {
  readonly slot: SchemeSlot;
  readonly lightnessFactor?: number;
  readonly lightnessOffset?: number;
}

/** What the finishing of a package needs to know of the theme. */
export interface PackageTheme {
  readonly name: string;
  readonly scheme: Readonly<Record<SchemeSlot, Colour>>;
  /** Each colour that items use; a colour that is not here (a marking's) stays as it is. */
  readonly colours: ReadonlyMap<Colour, SchemeColour>;
  readonly headingFont: string;
  readonly bodyFont: string;
  readonly complexScriptFont: string;
}
