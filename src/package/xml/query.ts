import { isElement, type XmlElement, type XmlNode } from './element.ts';

// These are asked tens of thousands of times in a build that has just begun, when Node still interprets what it runs:
// there a counting loop takes a fraction of what a function for each child takes.

/** The first child element of that name. */
export const child = (parent: XmlElement, name: string): XmlElement | undefined => {
  const nodes = parent.children;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (typeof node === 'object' && node.name === name) return node;
  }
  return undefined;
};

/** The child elements, or those of that name, in order. */
export const children = (parent: XmlElement, name?: string): XmlElement[] => {
  const nodes = parent.children;
  const found: XmlElement[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (typeof node === 'object' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
};

/** Follows child names downwards: `path(shape, 'p:nvSpPr', 'p:cNvPr')`. */
export const path = (start: XmlElement, ...names: readonly string[]): XmlElement | undefined => {
  let at: XmlElement | undefined = start;
  for (const name of names) at = at && child(at, name);
  return at;
};

const collect = (root: XmlElement, name: string | undefined, found: XmlElement[]): XmlElement[] => {
  if (name === undefined || root.name === name) found.push(root);
  const nodes = root.children;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (typeof node === 'object') collect(node, name, found);
  }
  return found;
};

/** The element and all elements below it as they stand now, in document order. */
export const walk = (root: XmlElement): XmlElement[] => collect(root, undefined, []);

/** All elements of that name, the root included, in document order. */
export const descendants = (root: XmlElement, name: string): XmlElement[] => collect(root, name, []);

export const attribute = (of: XmlElement, name: string): string | undefined => of.attributes.get(name);

/** Sets an attribute, or takes it away where the value is `undefined`. */
export const setAttribute = (of: XmlElement, name: string, value: string | number | undefined): void => {
  if (value === undefined) of.attributes.delete(name);
  else of.attributes.set(name, String(value));
};

/** All text in the element, in order. */
export const textOf = (node: XmlNode): string =>
  isElement(node) ? node.children.map(textOf).join('') : node;
