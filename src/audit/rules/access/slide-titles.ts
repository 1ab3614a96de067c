import type { DeckRule } from '../../rule.ts';
import { atSheet, titlesOf } from '../../view/deck.ts';

/** Each slide has one title, and no other slide has the same. */
export const slideTitles: DeckRule = ({ slides }, found) => {
  const first = new Map<string, number>();
  for (const slide of slides) {
    const titles = titlesOf(slide.shapes);
    if (titles.length > 1) found('slide-titles-several', { count: titles.length }, atSheet(slide));
    const title = titles[0]?.text.replace(/\s+/g, ' ') ?? '';
    if (title === '') found('slide-title-missing', {}, atSheet(slide));
    const before = first.get(title.toLowerCase());
    if (title !== '' && before !== undefined)
      found('slide-title-repeated', { title, first: before }, atSheet(slide));
    else first.set(title.toLowerCase(), slide.number);
  }
};
