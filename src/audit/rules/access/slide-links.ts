import { child, children, descendants, textOf } from '../../../package/xml/query.ts';
import { tellLinkText } from '../../links.ts';
import type { DeckRule } from '../../rule.ts';
import { atShape } from '../../view/deck.ts';

/** Links on slides say where they lead. */
export const slideLinks: DeckRule = ({ slides }, found) => {
  for (const slide of slides) {
    for (const shape of slide.shapes) {
      if (shape.element.name === 'p:grpSp') continue;
      for (const run of descendants(shape.element, 'a:r')) {
        const properties = child(run, 'a:rPr');
        if (properties && children(properties, 'a:hlinkClick').length > 0)
          tellLinkText(textOf(child(run, 'a:t') ?? ''), atShape(slide, shape), found);
      }
    }
  }
};
