import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Block, Direction, Inline, Origin } from '../node.ts';
import type { Element } from '../xml/element.ts';

/** What a handler is given: the language and direction that hold inside its element, and how to make what stands there. */
export interface Build {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly origin: (element: Element) => Origin;
  /** The same inside of a child whose handler the caller is. */
  readonly inside: (child: Element) => Build;
  /** The blocks in an element; words that stand bare get a paragraph of their own. */
  readonly blocks: (element: Element) => readonly Block[];
  /** One line of text: white space collapsed as in HTML, nothing empty left. */
  readonly inlines: (element: Element) => readonly Inline[];
  /** The same with white space as it came, for elements inside of a line. */
  readonly phrasing: (element: Element) => readonly Inline[];
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Makes the blocks of one element; none where it prints nothing. `build` is that inside of the element. */
export type FlowHandler = (element: Element, build: Build) => readonly Block[];

/** Makes what one element prints within a line. */
export type PhrasingHandler = (element: Element, build: Build) => readonly Inline[];
