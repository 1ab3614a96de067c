import { withoutForbidden } from '../unit/characters.ts';
import { type Length, toPoints } from '../unit/length.ts';

/** Attributes by name; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Hundredths are finer than any printer; what is nought has no sign. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A length in points, the unit of our pictures. */
export const points = (length: Length): number => rounded(toPoints(length));

/** An element as SVG. Numbers are rounded to hundredths; children are markup already. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`];
  });
  const start = `<${name}${said.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
};
