import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { type Colour, colour, contrast } from '../../unit/colour.ts';
import { textColour } from '../style.ts';
import type { Checked } from './checked.ts';

/** The roles that stand on the cover; all others stand on every layout but the cover. */
const onCover: ReadonlySet<string> = new Set(['coverTitle', 'coverKicker', 'coverSubtitle', 'meta']);

/** A marking stands on black in the colour that its scheme prescribes. */
const unchecked: ReadonlySet<string> = new Set(['marking']);

/** Text on a background, both by name. */
interface Pair {
  readonly style: string;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly background: string;
  readonly span: Span | undefined;
}

/** The colour where it is written, else the style's name. */
const placeOf = (theme: Checked['theme'], styles: object, style: string, entry: object): Span | undefined =>
  theme.positions.valueOf(entry, 'colour') ?? theme.positions.keyOf(styles, style);

const deckPairs = ({ theme, layouts }: Checked): readonly Pair[] =>
  Object.entries(theme.data.deck.styles).flatMap(([style, entry]) => {
    if (!entry || unchecked.has(style)) return [];
    const backgrounds = Object.entries(layouts.data)
      .filter(([layout]) => (layout === 'cover') === onCover.has(style))
      .map(([, { background }]) => background);
    return [...new Set(backgrounds)].map((background) => ({
      style,
      text: entry.colour ?? textColour,
      size: entry.smallest ?? entry.largest,
      bold: entry.bold ?? false,
      background,
      span: placeOf(theme, theme.data.deck.styles, style, entry),
    }));
  });

const paper = 'white paper';

const handoutPairs = ({ theme }: Checked): readonly Pair[] =>
  Object.entries(theme.data.handout.styles).flatMap(([style, entry]) =>
    entry
      ? [
          {
            style,
            text: entry.colour ?? textColour,
            size: entry.size,
            bold: entry.bold ?? false,
            background: paper,
            span: placeOf(theme, theme.data.handout.styles, style, entry),
          },
        ]
      : [],
  );

/** WCAG 2.2, 1.4.3: large is 18 points, or 14 in bold. */
const needed = ({ size, bold }: Pair): number => (size >= (bold ? 14 : 18) ? 3 : 4.5);

const white = colour('FFFFFF');

/** Warns of text that is too pale for what it stands on. */
export const checkContrast = (checked: Checked): void => {
  const named = (name: string): Colour | undefined =>
    name === paper ? white : checked.palette.colours[name];
  for (const pair of [...deckPairs(checked), ...handoutPairs(checked)]) {
    const [text, background] = [named(pair.text), named(pair.background)];
    if (text === undefined || background === undefined) continue;
    const ratio = contrast(text, background);
    if (ratio >= needed(pair)) continue;
    const parameters = {
      style: pair.style,
      colour: pair.text,
      background: pair.background,
      ratio: ratio.toFixed(1),
      needed: String(needed(pair)),
    };
    checked.report(diagnostic('low-contrast', parameters, { span: pair.span }));
  }
};
