import { repeated } from '../../finding.ts';
import { targetsOf } from '../../open/package.ts';
import type { DeckRule } from '../../rule.ts';
import { atSheet } from '../../view/deck.ts';

/** A slide has one layout, and its notes page leads back to it. */
export const slideRelations: DeckRule = ({ file, slides }, found) => {
  for (const slide of slides) {
    const { name } = slide.part;
    const count = targetsOf(file, name, 'slideLayout').length;
    if (count !== 1) found('slide-layout-count', { count }, atSheet(slide));
    for (const notes of targetsOf(file, name, 'notesSlide'))
      if (targetsOf(file, notes, 'slide').join() !== name) found('notes-astray', { notes }, atSheet(slide));
  }
};

/** Each master has a theme of its own. */
export const themesApart: DeckRule = ({ file, sheets }, found) => {
  const masters = sheets.filter(({ kind }) => /master/i.test(kind));
  const themes = masters.flatMap(({ part }) => targetsOf(file, part.name, 'theme'));
  for (const theme of repeated(themes)) found('theme-shared', { theme }, { part: theme });
};
