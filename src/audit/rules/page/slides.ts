import type { DeckRule } from '../../rule.ts';
import { bottom, intersection, type Rectangle, right } from '../../view/box.ts';
import { atShape, atSheet, type Deck, titlesOf } from '../../view/deck.ts';
import { awaitsFitting, writtenText } from '../../view/written.ts';

/** Two points: what runs over an edge by less is a matter of rounding. */
const slack = 25_400;

const isOutside = (box: Rectangle, { width, height }: Deck): boolean =>
  intersection(box, { left: 0, top: 0, width, height }) === undefined && box.width * box.height > 0;

const isOver = (box: Rectangle, { width, height }: Deck): boolean =>
  box.left < -slack || box.top < -slack || right(box) > width + slack || bottom(box) > height + slack;

/** Nothing lies off its slide, and no text over its edge; a title may, to be heard and not seen. */
export const offSlide: DeckRule = (deck, found) => {
  for (const slide of deck.slides) {
    const titles = titlesOf(slide.shapes);
    for (const shape of slide.shapes) {
      const { box, label, text } = shape;
      if (!box || shape.hidden || titles.includes(shape)) continue;
      const at = atShape(slide, shape);
      if (isOutside(box, deck)) found('off-slide', { shape: label, how: 'off the slide' }, at);
      else if (text !== '' && isOver(box, deck))
        found('off-slide', { shape: label, how: 'over the edge of the slide' }, at);
    }
  }
};

const area = ({ width, height }: Rectangle): number => width * height;

/** Texts do not share a place: more than a third of the smaller, as far as sizes can be guessed. */
export const textOnText: DeckRule = (deck, found) => {
  for (const slide of deck.slides) {
    const written = slide.shapes
      .filter(({ hidden }) => !hidden)
      .flatMap((shape) => {
        const text = writtenText(deck, slide, shape);
        return text ? [{ shape, box: text.box }] : [];
      });
    for (const [index, one] of written.entries()) {
      for (const other of written.slice(0, index)) {
        const shared = intersection(one.box, other.box);
        if (shared && area(shared) > Math.min(area(one.box), area(other.box)) / 3)
          found('text-on-text', { one: other.shape.label, other: one.shape.label }, atSheet(slide));
      }
    }
  }
};

/** No text waits to be shrunk. */
export const autofit: DeckRule = (deck, found) => {
  for (const slide of deck.slides) {
    for (const shape of slide.shapes.filter(awaitsFitting)) {
      const written = writtenText(deck, slide, shape);
      if (written && written.box.height > written.room.height)
        found('autofit-pending', { text: shape.label }, atShape(slide, shape));
    }
  }
};
