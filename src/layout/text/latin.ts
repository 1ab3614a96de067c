import { unpackCharacters, unpackWidths } from './packed.ts';
import arimo from './widths/arimo.json' with { type: 'json' };
import caladea from './widths/caladea.json' with { type: 'json' };
import carlito from './widths/carlito.json' with { type: 'json' };
import gelasio from './widths/gelasio.json' with { type: 'json' };
import tinos from './widths/tinos.json' with { type: 'json' };

interface LatinTable {
  readonly characters: string;
  readonly faces: Readonly<Record<FaceStyle, string>>;
}

export type FaceStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** By the `metrics` of a theme's font: Calibri, Arial, Times New Roman, Cambria and Georgia have their widths here. */
const tables: Readonly<Record<string, LatinTable>> = { carlito, arimo, tinos, caladea, gelasio };

/** Names that a theme's font may give as its `metrics`. */
export const latinFamilies: readonly string[] = Object.keys(tables);

/** Code point → width in em. */
export type Widths = ReadonlyMap<number, number>;

/**
 * In em: Consolas has 0.55, Courier New and Liberation Mono have 0.6, and DejaVu Sans Mono, the widest of the faces that
 * programs put in the place of one of these, has 0.602.
 */
const fixedWidth = 0.602;

let fixed: Widths | undefined;

/** The widths of the face of code: the same for each letter that any other face here has. */
export const fixedWidths = (): Widths => {
  fixed ??= new Map(unpackCharacters(arimo.characters).map((character) => [character, fixedWidth]));
  return fixed;
};

const decoded = new Map<string, Widths>();

/** The widths of one face, or `undefined` for a family that has no table; decoded when first asked for. */
export const latinWidths = (family: string, style: FaceStyle): Widths | undefined => {
  const table = tables[family];
  if (!table) return undefined;
  const key = `${family} ${style}`;
  const found = decoded.get(key);
  if (found) return found;
  const widths = unpackWidths(table.faces[style], 1000);
  const made = new Map(
    unpackCharacters(table.characters).map((character, index) => [character, widths[index] ?? 0]),
  );
  decoded.set(key, made);
  return made;
};
