import { type PackageTheme, schemeSlots } from '../part.ts';
import { removeNamed, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { path, setAttribute } from '../xml/query.ts';

/** One of the two fonts of a theme; complex scripts (Arabic, Hebrew) have a face of their own. */
const fontCollection = (latin: string, complexScript: string): readonly XmlElement[] => [
  element('a:latin', { typeface: latin }),
  element('a:ea', { typeface: '' }),
  element('a:cs', { typeface: complexScript }),
];

/** Puts the deck's own colours and fonts in place of Office's, under the theme's name. */
export const repairTheme = (root: XmlElement, theme: PackageTheme): void => {
  setAttribute(root, 'name', theme.name);
  // It says that the theme is one of Office's own family.
  removeNamed(root, 'a:extLst');
  const colours = path(root, 'a:themeElements', 'a:clrScheme');
  const fonts = path(root, 'a:themeElements', 'a:fontScheme');
  const major = fonts && path(fonts, 'a:majorFont');
  const minor = fonts && path(fonts, 'a:minorFont');
  if (!colours || !fonts || !major || !minor) return;
  setAttribute(colours, 'name', theme.name);
  replaceChildren(
    colours,
    schemeSlots.map((slot) => element(`a:${slot}`, {}, element('a:srgbClr', { val: theme.scheme[slot] }))),
  );
  setAttribute(fonts, 'name', theme.name);
  replaceChildren(major, fontCollection(theme.headingFont, theme.complexScriptFont));
  replaceChildren(minor, fontCollection(theme.bodyFont, theme.complexScriptFont));
};
