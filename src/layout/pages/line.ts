/**
 * The height of a single line in em, by the font's own metrics (ascent, descent and gap), which Word goes by; other
 * than PowerPoint, where every line is 1.2 em. Georgia's own is given, not that of the font that measures it.
 */
const singleLines: Readonly<Record<string, number>> = {
  carlito: 1.2207,
  arimo: 1.1499,
  tinos: 1.1499,
  caladea: 1.1724,
  gelasio: 1.1362,
};
const common = 1.2;

/** @param metrics the name of the font's width table */
export const singleLine = (metrics: string): number => singleLines[metrics] ?? common;
