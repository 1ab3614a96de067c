import type { Colour } from '../../unit/colour.ts';
import type { RunLink, RunStyle } from '../scene.ts';

/** How the next words are written: handed down from an inline to its children. */
export interface Hand {
  readonly style: RunStyle;
  readonly underline: boolean;
  readonly link: RunLink | undefined;
}

/** What holds for the whole paragraph. */
export interface Writing {
  readonly language: string;
  readonly capitals: boolean;
  /** Whether the paragraph is nothing but citations. */
  readonly citationsAlone: boolean;
  readonly numberOf: (source: string) => number | undefined;
  /** A colour of the theme by its name, as far as it can be read there. */
  readonly inColour: (name: string) => Colour;
}

export const plainHand = (style: RunStyle): Hand => ({ style, underline: false, link: undefined });
