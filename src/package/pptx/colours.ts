import type { Colour } from '../../unit/colour.ts';
import type { PackageTheme, SchemeColour, SchemeSlot } from '../part.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, descendants, path, walk } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** Slides name the first four slots through the master's colour map (`p:clrMap`). */
const mapped: Readonly<Partial<Record<SchemeSlot, string>>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
};

const changes = (colour: SchemeColour): readonly XmlElement[] => [
  ...(colour.lightnessFactor === undefined ? [] : [element('a:lumMod', { val: colour.lightnessFactor })]),
  ...(colour.lightnessOffset === undefined ? [] : [element('a:lumOff', { val: colour.lightnessOffset })]),
];

/** A box of text on pure black is a marking, whose colours TLP lays down: white on black must not follow a restyled deck. */
const isMarking = (shape: XmlElement): boolean => {
  const fill = path(shape, 'p:spPr', 'a:solidFill', 'a:srgbClr');
  return shape.name === 'p:sp' && fill !== undefined && attribute(fill, 'val') === '000000';
};

/** Turns the theme's colours below an element into references to it, so that a user can restyle the deck; others stay. */
export const useThemeColours = (root: XmlElement, theme: PackageTheme): void => {
  const fixed = new Set(descendants(root, 'p:sp').filter(isMarking).flatMap(walk));
  for (const found of walk(root)) {
    if (found.name !== 'a:srgbClr' || fixed.has(found)) continue;
    // The library prints six upper-case digits, which is what the brand stands for.
    const colour = theme.colours.get((attribute(found, 'val') ?? '') as Colour);
    if (!colour) continue;
    found.name = 'a:schemeClr';
    found.attributes.set('val', mapped[colour.slot] ?? colour.slot);
    found.children.unshift(...changes(colour));
  }
};

export const repairColours: Repair = ({ root }, { theme }) => useThemeColours(root, theme);
