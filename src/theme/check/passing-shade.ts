import type { Colour } from '../../unit/colour.ts';
import { lightnessOf, shadeOf } from '../shade.ts';

/** A shade of a theme colour, in the percent that theme.yaml is written in. */
interface PassingShade {
  readonly colour: Colour;
  readonly lightnessFactor: number;
  readonly lightnessOffset: number;
}

/** Darker shades are made by the factor alone, lighter ones by as much of both as leads towards white. */
const shadeAt = (base: Colour, lightness: number): PassingShade => {
  const own = lightnessOf(base) * 100;
  const lightnessFactor =
    own === 0 || own === 100
      ? 100
      : Math.round(lightness <= own ? (100 * lightness) / own : (100 * (100 - lightness)) / (100 - own));
  const lightnessOffset = lightness <= own ? 0 : own === 0 ? lightness : 100 - lightnessFactor;
  return { colour: shadeOf(base, lightnessFactor, lightnessOffset), lightnessFactor, lightnessOffset };
};

/**
 * The shade of the same hue that is nearest to `from` and passes.
 * @param base the theme colour that shades are made of
 * @returns `undefined` where none does
 */
export const passingShade = (
  base: Colour,
  from: Colour,
  passes: (candidate: Colour) => boolean,
): PassingShade | undefined => {
  const own = Math.round(lightnessOf(from) * 100);
  return Array.from({ length: 101 }, (_, lightness) => lightness)
    .toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own) || one - other)
    .map((lightness) => shadeAt(base, lightness))
    .find(({ colour }) => passes(colour));
};
