import { isElement, type XmlElement, type XmlNode } from './element.ts';

/** The first child element of that name. */
export const child = (parent: XmlElement, name: string): XmlElement | undefined =>
  parent.children.find((node): node is XmlElement => isElement(node) && node.name === name);

/** The child elements, or those of that name, in order. */
export const children = (parent: XmlElement, name?: string): XmlElement[] =>
  parent.children.filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );

/** Follows child names downwards: `path(shape, 'p:nvSpPr', 'p:cNvPr')`. */
export const path = (start: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => at && child(at, name), start);

const collect = (root: XmlElement, name: string | undefined, found: XmlElement[]): XmlElement[] => {
  if (name === undefined || root.name === name) found.push(root);
  for (const node of root.children) if (isElement(node)) collect(node, name, found);
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
