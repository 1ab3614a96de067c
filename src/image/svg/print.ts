import type { SvgElement } from './tree.ts';
import { svgNamespace } from './vocabulary.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const escaped = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => entities[character] ?? '');

/** Text shows nothing outside of these. */
const holdsText: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'style']);

const printed = (element: SvgElement, keepsId: (id: string) => boolean): string => {
  const { name, attributes, children } = element;
  const given = [...attributes]
    .filter(([key, value]) => key !== 'id' || keepsId(value))
    .map(([key, value]) => ` ${key}="${escaped(value, /[&<>"\n\t]/g)}"`)
    .join('');
  const inside = children
    .map((child) => {
      if (typeof child !== 'string') return printed(child, keepsId);
      return holdsText.has(name) ? escaped(child, /[&<>]/g) : '';
    })
    .join('');
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
};

/** An SVG of one namespace, without anything around it. Names of things that nothing refers to are the writer's own, and go. */
export const printSvg = (root: SvgElement): string => {
  const whole = { ...root, attributes: new Map([['xmlns', svgNamespace], ...root.attributes]) };
  const text = printed(whole, () => true);
  const named = new Set([...text.matchAll(/#([^"')\s{,.:>&]+)/g)].map(([, id]) => id));
  return printed(whole, (id) => named.has(id));
};
