import { Attributes } from './attributes.ts';

/**
 * One element of a part, mutable: repairs change it in place, then it is printed and dropped.
 * Names keep their prefixes (`a:pPr`), since the writers declare the customary ones and Office's own files do the same.
 */
export interface XmlElement {
  name: string;
  /** In the order they are printed; namespace declarations stand among them. */
  readonly attributes: Attributes;
  readonly children: XmlNode[];
}

/** An element, or text as it reads (unescaped). Comments and processing instructions are not kept. */
export type XmlNode = XmlElement | string;

const attributesOf = (given: Readonly<Record<string, string | number | undefined>>): Attributes => {
  const flat: string[] = [];
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value !== undefined) flat.push(name, String(value));
  }
  return new Attributes({ flat });
};

/** Makes an element; an attribute that is `undefined` is left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly XmlNode[]
): XmlElement => ({
  name,
  attributes: attributesOf(attributes),
  children: [...children],
});

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
