import { unsafe } from '../fault.ts';
import { safeCss } from './css.ts';
import type { Admit, SvgAttribute } from './tree.ts';
import { drawingAttributes, drawingElements, silentElements, xlinkNamespace } from './vocabulary.ts';

const checkedValue = (name: string, value: string): string => {
  if (name === 'href') {
    if (!/^\s*#\S+\s*$/.test(value)) throw unsafe('an address outside of itself');
    return value.trim();
  }
  return name === 'style' || value.includes('(') ? safeCss(value) : value;
};

/** `xlink:href` and `href` are one. */
const nameOf = ({ uri, local }: SvgAttribute): string | undefined => {
  if (uri === '' || (uri === xlinkNamespace && local === 'href')) return local;
  return undefined;
};

/** Takes what draws; leaves out what shows nothing; refuses what acts, leads out or could take any memory. */
export const admit: Admit = (local, given) => {
  if (silentElements.has(local)) return undefined;
  if (!drawingElements.has(local)) throw unsafe(`the element \`${local}\``);
  const attributes = new Map<string, string>();
  for (const attribute of given) {
    const name = nameOf(attribute);
    if (name === undefined) continue;
    if (/^on/i.test(name)) throw unsafe(`the event handler \`${name}\``);
    if (drawingAttributes.has(name)) attributes.set(name, checkedValue(name, attribute.value));
  }
  return { name: local, attributes, children: [] };
};
