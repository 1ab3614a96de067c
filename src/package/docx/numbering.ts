import { remove } from '../xml/edit.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, descendants } from '../xml/query.ts';

/** The lists that paragraphs stand in. */
export const listsIn = (root: XmlElement): readonly string[] =>
  descendants(root, 'w:numId').flatMap((found) => attribute(found, 'w:val') ?? []);

/** Drops the lists that no paragraph stands in, and the definitions that no list is made from. */
export const repairNumbering = (root: XmlElement, lists: ReadonlySet<string>): void => {
  remove(root, (found) => found.name === 'w:num' && !lists.has(attribute(found, 'w:numId') ?? ''));
  const used = new Set(
    descendants(root, 'w:abstractNumId').map((reference) => attribute(reference, 'w:val')),
  );
  remove(root, (found) => found.name === 'w:abstractNum' && !used.has(attribute(found, 'w:abstractNumId')));
};
