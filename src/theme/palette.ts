import { invariant } from '../diagnostic/invariant.ts';
import type { PackageTheme, SchemeColour, SchemeSlot } from '../package/part.ts';
import { schemeSlots } from '../package/part.ts';
import { type Colour, colour } from '../unit/colour.ts';
import type { ThemeFile } from './schema/theme-file.ts';
import { shadeOf } from './shade.ts';

/** A theme's colours by name as they print, and the way back to the theme colours of the file. */
export interface Palette {
  readonly colours: Readonly<Record<string, Colour>>;
  readonly scheme: PackageTheme['scheme'];
  readonly schemeColours: ReadonlyMap<Colour, SchemeColour>;
}

const schemeOf = (file: ThemeFile): PackageTheme['scheme'] => {
  const entries = schemeSlots.map((slot): readonly [SchemeSlot, Colour] => {
    const value = colour(file.scheme[slot]);
    invariant(value, `the schema let a colour pass: ${file.scheme[slot]}`);
    return [slot, value];
  });
  // Built from the list of all slots, so each key is there; fromEntries cannot say so.
  return Object.fromEntries(entries) as Record<SchemeSlot, Colour>;
};

const thousandths = 1000;

type Shade = ThemeFile['colours'][string];

const schemeColourOf = ({ slot, lightnessFactor, lightnessOffset }: Shade): SchemeColour => ({
  slot,
  ...(lightnessFactor === undefined ? {} : { lightnessFactor: lightnessFactor * thousandths }),
  ...(lightnessOffset === undefined ? {} : { lightnessOffset: lightnessOffset * thousandths }),
});

/** Named colours, and the plain theme colours where no name stands for them; of two names for one colour the first counts. */
export const paletteOf = (file: ThemeFile): Palette => {
  const scheme = schemeOf(file);
  const colours: Record<string, Colour> = {};
  const schemeColours = new Map<Colour, SchemeColour>();
  for (const [name, shade] of Object.entries(file.colours)) {
    const printed = shadeOf(scheme[shade.slot], shade.lightnessFactor ?? 100, shade.lightnessOffset ?? 0);
    colours[name] = printed;
    if (!schemeColours.has(printed)) schemeColours.set(printed, schemeColourOf(shade));
  }
  for (const slot of schemeSlots)
    if (!schemeColours.has(scheme[slot])) schemeColours.set(scheme[slot], { slot });
  return { colours, scheme, schemeColours };
};
