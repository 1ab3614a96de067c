import { child, children } from '../../../package/xml/query.ts';
import type { DeckRule } from '../../rule.ts';
import { atSheet } from '../../view/deck.ts';

/** Text bodies hold a paragraph at least, and paragraphs their properties first and once. */
export const textBodies: DeckRule = ({ sheets }, found) => {
  for (const sheet of sheets) {
    const at = atSheet(sheet);
    for (const body of ['p:txBody', 'a:txBody'].flatMap(sheet.part.all))
      if (!child(body, 'a:p')) found('text-body-empty', {}, at);
    for (const paragraph of sheet.part.all('a:p')) {
      const places = children(paragraph).flatMap(({ name }, index) => (name === 'a:pPr' ? [index] : []));
      if (places.some((index) => index > 0)) found('paragraph-properties-misplaced', {}, at);
    }
  }
};

/** What PowerPoint always writes, and other programs leave out. */
export const bareDrawings: DeckRule = ({ sheets }, found) => {
  for (const sheet of sheets) {
    const at = atSheet(sheet);
    const tell = (element: string, lacks: string): void => found('drawing-bare', { element, lacks }, at);
    for (const { element, placeholder } of sheet.shapes) {
      const isImage = placeholder?.attributes.get('type') === 'sldImg';
      if (element.name === 'p:sp' && !child(element, 'p:txBody') && !isImage) tell('p:sp', 'p:txBody');
    }
    for (const ground of sheet.part.all('p:bgPr'))
      if (!child(ground, 'a:effectLst') && !child(ground, 'a:effectDag')) tell('p:bgPr', 'a:effectLst');
    for (const line of sheet.part.all('a:ln'))
      if (line.children.length === 0 && line.attributes.size === 0) tell('a:ln', 'fill');
  }
};
