import type { Theme } from '../../../theme/theme.ts';
import type { Colour } from '../../../unit/colour.ts';

/** What a chart is drawn with, on a slide as on a page. Lengths here and in what is measured by it are in points. */
export interface ChartStyle {
  readonly theme: Theme;
  /** Of all its text. */
  readonly size: number;
  readonly text: Colour;
  readonly background: Colour;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}
