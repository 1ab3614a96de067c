import type { SchemeColour } from '../../package/part.ts';
import type { Colour } from '../../unit/colour.ts';
import type { ReadTheme } from '../theme.ts';
import { preparedThemes } from './themes.ts';

interface Packed extends ReadTheme {
  readonly colours: readonly (readonly [Colour, SchemeColour])[];
}

/** As JSON, which reads faster than anything else; colours of the file are a map, and stand as pairs. */
export const packTheme = ({ look, labels }: ReadTheme): string =>
  JSON.stringify({ look, labels, colours: [...look.file.colours] } satisfies Packed);

/** What `packTheme` wrote as it was. */
export const unpackTheme = (packed: string): ReadTheme => {
  const { look, colours, labels } = JSON.parse(packed) as Packed;
  return { look: { ...look, file: { ...look.file, colours: new Map(colours) } }, labels };
};

const revived = new Map<string, ReadTheme>();

/** The theme of this sum where it was checked with the program. */
export const preparedTheme = (sum: string): ReadTheme | undefined => {
  const known = revived.get(sum);
  if (known) return known;
  const prepared = preparedThemes.find((each) => each.sum === sum);
  if (!prepared) return undefined;
  const theme = unpackTheme(prepared.packed);
  revived.set(sum, theme);
  return theme;
};
