import { unsafe } from '../fault.ts';

/** Functions of CSS that compute a value and reach for nothing. */
const functions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'url', 'calc', 'var', 'matrix', 'translate', 'translatex', 'translatey'],
  ...['scale', 'scalex', 'scaley', 'rotate', 'skewx', 'skewy', 'not', 'nth-child', 'is', 'where'],
]);

const localAddress = /^\s*(["']?)#[^"')]+\1\s*$/;

/** The text of a style or an attribute without comments, where nothing in it acts or reaches out of the picture. */
export const safeCss = (text: string): string => {
  const css = text.replace(/\/\*[\s\S]*?(\*\/|$)/g, '');
  const rule = /@[\w-]*/.exec(css);
  if (rule) throw unsafe(`the style rule \`${rule[0]}\``);
  if (css.includes('\\')) throw unsafe('an escape in a style');
  for (const [, name = ''] of css.matchAll(/([\w-]+)\s*\(/g))
    if (!functions.has(name.toLowerCase())) throw unsafe(`the function \`${name}\` in a style`);
  for (const [, address = ''] of css.matchAll(/url\s*\(([^)]*)/gi))
    if (!localAddress.test(address)) throw unsafe('an address outside of itself');
  return css;
};

/** The ids that a text names: `url(#id)`. */
export const idsInCss = (css: string): readonly string[] =>
  [...css.matchAll(/url\s*\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
