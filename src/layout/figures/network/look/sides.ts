import type { Theme } from '../../../../theme/theme.ts';
import type { Colour } from '../../../../unit/colour.ts';
import { point } from '../../../../unit/length.ts';
import type { Dash, Stroke } from '../../../scene.ts';
import { colourOf } from '../../../style.ts';

const colours = 4;

/** From the fifth side on colours come again, with outlines that differ. */
const dashes: readonly Dash[] = ['solid', 'dashed', 'dotted', 'dashDotted'];

export interface SideLook {
  /** Name of the theme's colour for what the side is called. */
  readonly colour: string;
  readonly ground: Colour;
  readonly outline: Stroke;
}

/** How a side looks, by its place in the order of appearance; what is on no side stays grey. */
export const sideLook = (side: number | undefined, theme: Theme): SideLook => {
  const name = side === undefined ? 'mute' : `side${(side % colours) + 1}`;
  const dash = dashes[side === undefined ? 0 : Math.floor(side / colours) % dashes.length] ?? 'solid';
  return {
    colour: name,
    ground: colourOf(theme, side === undefined ? 'white' : `${name}Tint`),
    outline: { colour: colourOf(theme, name), width: point(1.5), dash },
  };
};
