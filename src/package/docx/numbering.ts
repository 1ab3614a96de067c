import { remove } from '../xml/edit.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, descendants } from '../xml/query.ts';

/** Drops the definitions of lists that no list is made from. */
export const repairNumbering = (root: XmlElement): void => {
  const used = new Set(
    descendants(root, 'w:abstractNumId').map((reference) => attribute(reference, 'w:val')),
  );
  remove(root, (found) => found.name === 'w:abstractNum' && !used.has(attribute(found, 'w:abstractNumId')));
};
