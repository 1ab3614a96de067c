import { remove } from '../xml/edit.ts';
import type { XmlElement } from '../xml/element.ts';
import { attribute, child, children, descendants } from '../xml/query.ts';

/** The library puts a footnote's mark into the lines that separate notes from text, where Word has none. */
export const repairFootnotes = (root: XmlElement): void => {
  for (const note of children(root, 'w:footnote')) {
    if (attribute(note, 'w:type') === undefined) continue;
    for (const paragraph of descendants(note, 'w:p')) {
      remove(paragraph, (run) => run.name === 'w:r' && child(run, 'w:footnoteRef') !== undefined);
    }
  }
};

/** Whether any real footnote is there. */
export const hasFootnotes = (root: XmlElement): boolean =>
  children(root, 'w:footnote').some((note) => attribute(note, 'w:type') === undefined);
