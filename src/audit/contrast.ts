import { type Colour, contrast } from '../unit/colour.ts';
import { type At, excerpt, type Found } from './finding.ts';

/** WCAG 2.2, 1.4.3: large text is of 18 points, or bold of 14. */
const leastFor = (size: number, bold: boolean): number => (size >= 18 || (bold && size >= 14) ? 3 : 4.5);

/** Text as it is seen. */
export interface SeenText {
  readonly text: string;
  readonly colour: Colour;
  readonly ground: Colour;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Says where text is too much like what it stands on. */
export const tellContrast = ({ text, colour, ground, size, bold }: SeenText, at: At, found: Found): void => {
  const [ratio, least] = [contrast(colour, ground), leastFor(size, bold)];
  // Colours are rounded to whole steps; what falls short by less than that is not told.
  if (ratio >= least - 0.05) return;
  const values = { text: excerpt(text), ratio: ratio.toFixed(1), least: String(least) };
  found('contrast-low', { ...values, colour, ground }, at);
};

/** In points, on slides and on paper. */
const leastSize = 8;

/** Says where text is too small to be read. */
export const tellSize = (text: string, size: number, at: At, found: Found): void => {
  if (size < leastSize - 0.01)
    found('text-too-small', { text: excerpt(text), size: Math.round(size * 10) / 10, least: leastSize }, at);
};
