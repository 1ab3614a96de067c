import type { PackageTheme } from '../part.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, descendants, setAttribute } from '../xml/query.ts';

/** Names the theme's fonts beside the fonts themselves; Word goes by the theme, others by the name. */
export const useThemeFonts = (root: XmlElement, theme: PackageTheme): void => {
  for (const fonts of descendants(root, 'w:rFonts')) {
    const name = attribute(fonts, 'w:ascii');
    if (name !== theme.bodyFont && name !== theme.headingFont) continue;
    const kind = name === theme.bodyFont ? 'minor' : 'major';
    setAttribute(fonts, 'w:asciiTheme', `${kind}HAnsi`);
    setAttribute(fonts, 'w:hAnsiTheme', `${kind}HAnsi`);
    setAttribute(fonts, 'w:eastAsiaTheme', `${kind}EastAsia`);
    setAttribute(fonts, 'w:cstheme', `${kind}Bidi`);
  }
};
