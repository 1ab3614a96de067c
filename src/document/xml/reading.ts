import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import type { Markup } from '../../template/markup.ts';
import type { Attribute, Content, Element } from './element.ts';

export interface OpenElement extends Element {
  readonly children: Content[];
}

/** Where the reading of one document's markup stands. */
export interface Reading {
  readonly markup: Markup;
  readonly report: Report;
  readonly stack: OpenElement[];
  attributes: Attribute[];
  root: Element | undefined;
  /** Offset behind the last tag or comment: where text would begin. */
  cursor: number;
  /** How many elements have begun. */
  opened: number;
  /** The element that was closed last: the one that an end tag of another name left open. */
  closed: Element | undefined;
  /** After a fault that would make others up, nothing more is read. */
  stopped: boolean;
  faults: number;
}

/** Reports a fault, after which there will be no tree. */
export const fault = (reading: Reading, found: Diagnostic): void => {
  reading.faults += 1;
  reading.report(found);
};
