import type { Colour } from '../../unit/colour.ts';
import type { PackageTheme, SchemeColour, SchemeSlot } from '../part.ts';
import { element, isElement, type XmlElement } from '../xml/element.ts';
import { attribute, path } from '../xml/query.ts';
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
  if (shape.name !== 'p:sp') return false;
  const fill = path(shape, 'p:spPr', 'a:solidFill', 'a:srgbClr');
  return fill !== undefined && attribute(fill, 'val') === '000000';
};

const refer = (found: XmlElement, theme: PackageTheme): void => {
  // The library prints six upper-case digits, which is what the brand stands for.
  const colour = theme.colours.get((attribute(found, 'val') ?? '') as Colour);
  if (!colour) return;
  found.name = 'a:schemeClr';
  found.attributes.set('val', mapped[colour.slot] ?? colour.slot);
  found.children.unshift(...changes(colour));
};

/** Turns the theme's colours in an element into references to it, so that a user can restyle the deck; others stay. */
export const useThemeColours = (root: XmlElement, theme: PackageTheme): void => {
  if (isMarking(root)) return;
  for (const node of root.children) if (isElement(node)) useThemeColours(node, theme);
  if (root.name === 'a:srgbClr') refer(root, theme);
};

export const repairColours: Repair = ({ root }, { theme }) => useThemeColours(root, theme);
