import { insertInOrder } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { descendants } from '../xml/query.ts';

/** The end of `CT_SectPr`'s sequence (ECMA-376 part 1, 17.6.17). */
const order = ['w:bidi', 'w:rtlGutter', 'w:docGrid', 'w:printerSettings', 'w:sectPrChange'];

/** A section of a document written from right to left says so; the library cannot. */
export const turnSections = (root: XmlElement): void => {
  for (const section of descendants(root, 'w:sectPr')) insertInOrder(section, element('w:bidi'), order);
};
