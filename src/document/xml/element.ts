/** An element as it was read: names and offsets into the markup, nothing judged yet. */
export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Content[];
  /** Offset of the start tag's `<`. */
  readonly start: number;
  /** Offset just behind the start tag's `>`. */
  readonly end: number;
}

export interface Attribute {
  readonly name: string;
  /** Entities are decoded. */
  readonly value: string;
  /** Offset of the name's first character. */
  readonly start: number;
  /** Offsets of the value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Text between tags, all of it printed by one segment of the markup; entities are decoded, white space stands as it came. */
export interface Characters {
  readonly kind: 'characters';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type Content = Element | Characters;

/** @returns the value of an attribute, or `undefined` where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attributes.find((candidate) => candidate.name === name)?.value;

/** The elements among an element's children, in order. */
export const elements = (element: Element): readonly Element[] =>
  element.children.filter((child) => child.kind === 'element');

/** The first child element of that name. */
export const childOf = (element: Element, name: string): Element | undefined =>
  elements(element).find((child) => child.name === name);

/** The names in the `class` attribute, in order. */
export const classesOf = (element: Element): readonly string[] =>
  (attribute(element, 'class') ?? '').split(/[ \t\r\n]+/).filter((name) => name !== '');

/** True for text that HTML prints nothing of between blocks. U+00A0 is no white space. */
export const isBlank = (text: string): boolean => /^[ \t\r\n\f]*$/.test(text);
