import type { Colour } from '../../unit/colour.ts';
import type { PackageTheme, SchemeColour, SchemeSlot } from '../part.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, child, setAttribute, walk } from '../xml/query.ts';

/** Names of the slots in WordprocessingML (`ST_ThemeColor`), as Word's own menus write them. */
const slotNames: Readonly<Record<SchemeSlot, string>> = {
  dk1: 'text1',
  lt1: 'background1',
  dk2: 'text2',
  lt2: 'background2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
};

const whole = 100_000;
const hexByte = (share: number): string =>
  Math.round((share / whole) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');

interface ThemeReference {
  readonly slot: string;
  readonly tint: string | undefined;
  readonly shade: string | undefined;
}

/**
 * Word says a lighter colour as a tint (lightness × t + 1 − t) and a darker one as a shade (lightness × s), in bytes.
 * Other changes of lightness it cannot say: such a colour stays as it is.
 */
const referenceTo = (colour: SchemeColour): ThemeReference | undefined => {
  const { lightnessFactor = whole, lightnessOffset = 0 } = colour;
  const slot = slotNames[colour.slot];
  if (lightnessFactor === whole && lightnessOffset === 0) return { slot, tint: undefined, shade: undefined };
  if (lightnessOffset === 0) return { slot, tint: undefined, shade: hexByte(lightnessFactor) };
  if (lightnessFactor + lightnessOffset !== whole) return undefined;
  return { slot, tint: hexByte(lightnessFactor), shade: undefined };
};

/** Where an element holds a colour, and how the attributes that name the theme's begin. */
const placesOf = (found: XmlElement): readonly (readonly [attribute: string, prefix: string])[] => {
  if (found.name === 'w:color') return [['w:val', 'w:theme']];
  if (found.name === 'w:shd') return [['w:fill', 'w:themeFill']];
  return found.attributes.has('w:color') ? [['w:color', 'w:theme']] : [];
};

/** Text shaded in pure black is a marking, whose colours TLP lays down: white on black must not follow a restyled document. */
const isMarking = (look: XmlElement): boolean => {
  const shading = look.name === 'w:rPr' ? child(look, 'w:shd') : undefined;
  return shading !== undefined && attribute(shading, 'w:fill') === '000000';
};

/** Names the theme's colours beside the colours themselves, so that a user can restyle the document; others stay. */
export const useThemeColours = (root: XmlElement, theme: PackageTheme): void => {
  const fixed = new Set(walk(root).filter(isMarking).flatMap(walk));
  for (const found of walk(root)) {
    if (fixed.has(found)) continue;
    for (const [name, prefix] of placesOf(found)) {
      // The library prints six upper-case digits, which is what the brand stands for.
      const known = theme.colours.get((attribute(found, name) ?? '') as Colour);
      const reference = known && referenceTo(known);
      if (!reference) continue;
      setAttribute(found, prefix === 'w:theme' ? 'w:themeColor' : prefix, reference.slot);
      setAttribute(found, `${prefix}Tint`, reference.tint);
      setAttribute(found, `${prefix}Shade`, reference.shade);
    }
  }
};
