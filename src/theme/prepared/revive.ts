import type { SchemeColour } from '../../package/part.ts';
import type { Colour } from '../../unit/colour.ts';
import type { ReadTheme } from '../theme.ts';

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
