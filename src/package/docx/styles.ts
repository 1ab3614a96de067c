import { remove, removeNamed } from '../xml/edit.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, child, children, descendants } from '../xml/query.ts';

/** Styles that the library always writes, in Office's old blue, and no handout uses; Word has its own behind its menus. */
const unwanted =
  /^(Heading[4-9]|TOC[3-9]|Endnote\w*|FootnoteTextChar|LineNumber|Bibliography|ListParagraph|Strong|IndexLink)$/;

/** Drops the library's own styles, and what still links to them. */
export const repairStyles = (root: XmlElement): void => {
  remove(root, (style) => unwanted.test(attribute(style, 'w:styleId') ?? ''));
  const kept = new Set(children(root, 'w:style').map((style) => attribute(style, 'w:styleId')));
  for (const style of children(root, 'w:style')) {
    const link = child(style, 'w:link');
    if (link && !kept.has(attribute(link, 'w:val'))) removeNamed(style, 'w:link');
  }
};

/** Drops the definitions of lists that no list is made from. */
export const repairNumbering = (root: XmlElement): void => {
  const used = new Set(
    descendants(root, 'w:abstractNumId').map((reference) => attribute(reference, 'w:val')),
  );
  remove(root, (found) => found.name === 'w:abstractNum' && !used.has(attribute(found, 'w:abstractNumId')));
};
