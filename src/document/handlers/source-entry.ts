import type { SourceEntry } from '../node.ts';
import { attribute, type Element } from '../xml/element.ts';

/** The source that an item or a row is the entry of. */
export const sourceEntryOf = (element: Element): SourceEntry | undefined => {
  const id = attribute(element, 'data-source');
  const label = attribute(element, 'data-label');
  return id === undefined || label === undefined ? undefined : { id, label };
};
