import type { HandoutStyle } from '../../theme/theme.ts';
import type { Colour } from '../../unit/colour.ts';
import type { Length } from '../../unit/length.ts';
import type { StyleId } from './style-id.ts';

/** A paragraph style of the file, with everything that it says written out: nothing is inherited. */
export interface WordStyle extends StyleFrame {
  readonly id: StyleId;
  /** Fonts, sizes in points, spacing in points; `colour` is resolved below. */
  readonly text: HandoutStyle;
  readonly colour: Colour;
  readonly rule: StyleRule | undefined;
}

/** What a style has beside its text: the part that no theme changes. */
export interface StyleFrame {
  /** As Word lists it; built-in styles are known by their English names in every language of Word. */
  readonly name: string;
  /** The style of the paragraph that someone types after it. */
  readonly next: StyleId;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** Where lines begin, from the text's edge; the first begins `hanging` before it. */
  readonly indent: Length;
  readonly hanging: Length;
  /** Depth in the navigation pane and in the contents, from 0. */
  readonly outline: number | undefined;
  readonly capitals: boolean;
  /** Extra space between letters, in points. */
  readonly letterSpacing: number;
}

/** A line along one side of a paragraph; width and distance from the text in points. */
export interface StyleRule {
  readonly side: 'start' | 'top' | 'bottom';
  readonly width: number;
  readonly space: number;
  readonly colour: Colour;
}
