import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Markup } from '../../template/markup.ts';
import type { Form } from '../tags/tag.ts';
import type { Element } from '../xml/element.ts';

/** What a check knows of the whole while it goes from element to element. */
export interface CheckContext {
  readonly markup: Markup;
  readonly form: Form;
  readonly report: Report;
}

/** Is shown every element in the order of the markup, with those that it stands in, outermost first. */
export type Visitor = (element: Element, ancestors: readonly Element[]) => void;

/** One rule: makes a visitor, which may keep what it has seen. */
export type Check = (context: CheckContext) => Visitor;
