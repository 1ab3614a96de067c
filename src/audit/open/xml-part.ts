import type { Stated } from '../../package/xml/attributes.ts';
import { isElement, type XmlElement } from '../../package/xml/element.ts';

/** A part that is XML, with its elements at hand by their names. */
export interface XmlPart {
  readonly name: string;
  readonly root: XmlElement;
  /**
   * The elements of a name, in document order. What stands in an `mc:Fallback` is left out: it says again, for older
   * programs, what stands beside it.
   */
  readonly all: (name: string) => readonly XmlElement[];
  /** The text that the tree was read from. */
  readonly text: string;
  /** Every element, those of a fallback included. */
  readonly every: readonly XmlElement[];
  /** Of the elements that have attributes one for each way in which a tag reads: the first. Most say again what it says. */
  readonly different: readonly XmlElement[];
  readonly parentOf: (element: XmlElement) => XmlElement | undefined;
}

const parentsIn = (every: readonly XmlElement[]): ReadonlyMap<XmlElement, XmlElement> => {
  const parents = new Map<XmlElement, XmlElement>();
  for (const element of every)
    for (const node of element.children) if (isElement(node)) parents.set(node, element);
  return parents;
};

/** Indexes a part's tree, in one walk; who stands in whom is looked up when it is first asked. */
export const indexPart = (name: string, root: XmlElement, text: string): XmlPart => {
  const byName = new Map<string, XmlElement[]>();
  const every: XmlElement[] = [];
  const different = new Map<Stated, XmlElement>();
  let parents: ReadonlyMap<XmlElement, XmlElement> | undefined;
  const visit = (element: XmlElement, again: boolean): void => {
    every.push(element);
    const { stated } = element.attributes;
    if (stated.flat.length > 0 && !different.has(stated)) different.set(stated, element);
    if (!again) {
      const known = byName.get(element.name);
      if (known) known.push(element);
      else byName.set(element.name, [element]);
    }
    for (const node of element.children)
      if (isElement(node)) visit(node, again || node.name === 'mc:Fallback');
  };
  visit(root, false);
  return {
    name,
    root,
    text,
    every,
    different: [...different.values()],
    all: (wanted) => byName.get(wanted) ?? [],
    parentOf: (element) => {
      parents ??= parentsIn(every);
      return parents.get(element);
    },
  };
};

/** The nearest element around another that bears one of the names. */
export const around = (
  part: XmlPart,
  element: XmlElement,
  ...names: readonly string[]
): XmlElement | undefined => {
  let at = part.parentOf(element);
  while (at && !names.includes(at.name)) at = part.parentOf(at);
  return at;
};
