import type { Item } from '../layout/scene.ts';
import type { Theme } from '../theme/theme.ts';
import type { Colour } from '../unit/colour.ts';
import { type Length, toPoints } from '../unit/length.ts';
import { itemMarkup } from './items/items.ts';
import { element, escaped, points } from './xml.ts';

/** Positioned items as one picture, from its upper left corner. */
export interface Drawing {
  readonly width: Length;
  readonly height: Length;
  /** The hindmost first. */
  readonly items: readonly Item[];
  /** In a few words. */
  readonly title: string;
  /** All that it shows, for who cannot see it; empty where the title says it. */
  readonly description: string;
  /** Behind everything; `undefined` leaves the paper. */
  readonly background: Colour | undefined;
}

const ground = ({ background, width, height }: Drawing): readonly string[] =>
  background === undefined
    ? []
    : [element('rect', { width: points(width), height: points(height), fill: `#${background}` })];

/**
 * A drawing as SVG 1.1 in points: text stays text, in Office's own fonts with open ones of the same widths behind them;
 * nothing of it is outside the file, and nothing of it runs.
 * @param scale how large it is printed, as a multiple of the size at which it was drawn
 */
export const svgOf = (drawing: Drawing, fonts: Theme['fonts'], scale = 1): string => {
  const { width, height, title, description } = drawing;
  const size = (length: Length): string => `${Math.round(toPoints(length) * scale * 100) / 100}pt`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: size(width),
      height: size(height),
      viewBox: `0 0 ${points(width)} ${points(height)}`,
      role: 'img',
    },
    ...(title === '' ? [] : [element('title', {}, escaped(title))]),
    ...(description === '' ? [] : [element('desc', {}, escaped(description))]),
    ...ground(drawing),
    ...drawing.items.map((item) => itemMarkup(item, fonts)),
  );
};
