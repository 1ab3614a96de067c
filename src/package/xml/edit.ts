import { Attributes } from './attributes.ts';
import { element, isElement, type XmlElement, type XmlNode } from './element.ts';
import { child } from './query.ts';

/** Takes out the child nodes that match; @returns those taken. */
export const remove = (parent: XmlElement, matches: (child: XmlElement) => boolean): XmlElement[] => {
  const taken: XmlElement[] = [];
  const kept = parent.children.filter((node) => {
    if (!isElement(node) || !matches(node)) return true;
    taken.push(node);
    return false;
  });
  if (taken.length > 0) replaceChildren(parent, kept);
  return taken;
};

export const removeNamed = (parent: XmlElement, ...names: readonly string[]): XmlElement[] =>
  remove(parent, (node) => names.includes(node.name));

export const replaceChildren = (parent: XmlElement, nodes: readonly XmlNode[]): void => {
  parent.children.length = 0;
  for (const node of nodes) parent.children.push(node);
};

/**
 * Puts a child where the schema's sequence wants it: before the first child whose name comes later in `order`.
 * A name that is not in `order` counts as first.
 */
export const insertInOrder = (parent: XmlElement, inserted: XmlElement, order: readonly string[]): void => {
  const rank = order.indexOf(inserted.name);
  const at = parent.children.findIndex((node) => isElement(node) && order.indexOf(node.name) > rank);
  parent.children.splice(at === -1 ? parent.children.length : at, 0, inserted);
};

/** The child of that name, made in its place by the schema's sequence where there is none. */
export const ensureChild = (parent: XmlElement, name: string, order: readonly string[]): XmlElement => {
  const present = child(parent, name);
  if (present) return present;
  const made = element(name);
  insertInOrder(parent, made, order);
  return made;
};

/** Sorts the children by the schema's sequence; those of one name keep their order, unknown names go last. */
export const sortChildren = (parent: XmlElement, order: readonly string[]): void => {
  const rank = (node: XmlNode): number => {
    const at = isElement(node) ? order.indexOf(node.name) : -1;
    return at === -1 ? order.length : at;
  };
  replaceChildren(
    parent,
    [...parent.children].sort((one, other) => rank(one) - rank(other)),
  );
};

/** A copy that shares nothing with the original. */
export const clone = (original: XmlElement): XmlElement => ({
  name: original.name,
  attributes: new Attributes(original.attributes.stated),
  children: original.children.map((node) => (isElement(node) ? clone(node) : node)),
});
