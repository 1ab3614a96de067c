import { attribute } from '../../../package/xml/query.ts';
import { targetsOf } from '../../open/package.ts';
import type { DeckRule } from '../../rule.ts';
import { atShape, atSheet, titlesOf } from '../../view/deck.ts';

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Slides and texts that nobody sees; a hidden title is there to be heard. */
export const hiddenSlides: DeckRule = ({ slides }, found) => {
  for (const slide of slides) {
    if (isOff(attribute(slide.part.root, 'show'))) found('slide-hidden', {}, atSheet(slide));
    const titles = titlesOf(slide.shapes);
    for (const shape of slide.shapes)
      if (shape.hidden && shape.text !== '' && !titles.includes(shape))
        found('text-hidden', { text: shape.label }, atShape(slide, shape));
  }
};

/** Speaker notes, counted. */
export const speakerNotes: DeckRule = ({ file, sheets }, found) => {
  const notes = sheets.filter(
    ({ kind, shapes }) =>
      kind === 'notes' &&
      shapes.some(
        ({ placeholder, text }) => text !== '' && placeholder && attribute(placeholder, 'type') === 'body',
      ),
  );
  if (notes.length > 0) found('notes-present', { count: notes.length }, { part: file.main });
};

/** Remarks on slides, of both kinds that PowerPoint has had. */
export const slideComments: DeckRule = ({ file, slides }, found) => {
  for (const slide of slides) {
    const parts = targetsOf(file, slide.part.name, 'comments').flatMap((name) => file.xml.get(name) ?? []);
    const count = parts.reduce(
      (sum, part) => sum + part.every.filter(({ name }) => /^p(188)?:cm$/.test(name)).length,
      0,
    );
    if (count > 0) found('comments-left', { count }, atSheet(slide));
  }
};
