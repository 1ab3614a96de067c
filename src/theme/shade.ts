import { invariant } from '../diagnostic/invariant.ts';
import { type Colour, colour } from '../unit/colour.ts';

interface Hsl {
  /** In sixths of a turn. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

const channels = (value: Colour): readonly [number, number, number] => {
  const at = (index: number): number => Number.parseInt(value.slice(index, index + 2), 16) / 255;
  return [at(0), at(2), at(4)];
};

const hueOf = (red: number, green: number, blue: number, most: number, spread: number): number => {
  if (spread === 0) return 0;
  if (most === red) return ((green - blue) / spread + 6) % 6;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
};

const toHsl = (value: Colour): Hsl => {
  const [red, green, blue] = channels(value);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf(red, green, blue, most, spread), saturation, lightness };
};

const toColour = ({ hue, saturation, lightness }: Hsl): Colour => {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const sixths: readonly (readonly [number, number, number])[] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  const digits = (sixths[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) => Math.round((part + lightness - chroma / 2) * 255))
    .map((part) => part.toString(16).padStart(2, '0'));
  const found = colour(digits.join(''));
  invariant(found, `not a colour: ${digits.join(' ')}`);
  return found;
};

/** Halfway between the strongest and the weakest of its parts, from 0 to 1. */
export const lightnessOf = (value: Colour): number => toHsl(value).lightness;

/**
 * The colour that Office draws for a theme colour with `lumMod` and `lumOff` (ECMA-376 20.1.2.3.20): in HSL of sRGB,
 * lightness × factor + offset, hue and saturation kept.
 * @param factor in percent
 * @param offset in percent
 */
export const shadeOf = (base: Colour, factor: number, offset: number): Colour => {
  if (factor === 100 && offset === 0) return base;
  const { hue, saturation, lightness } = toHsl(base);
  const shaded = Math.min(1, Math.max(0, (lightness * factor) / 100 + offset / 100));
  return toColour({ hue, saturation, lightness: shaded });
};
