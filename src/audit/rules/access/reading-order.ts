import { attribute } from '../../../package/xml/query.ts';
import type { DeckRule } from '../../rule.ts';
import { bottom, type Rectangle, right } from '../../view/box.ts';
import { atSheet, titlesOf } from '../../view/deck.ts';
import type { Shape } from '../../view/shape.ts';

/** What stands at the edge of every slide, and is read when it comes. */
const furniture: ReadonlySet<string> = new Set(['ftr', 'sldNum', 'dt', 'hdr']);

const isRead = (shape: Shape): boolean =>
  shape.text !== '' &&
  !shape.hidden &&
  shape.group === undefined &&
  !furniture.has((shape.placeholder && attribute(shape.placeholder, 'type')) ?? '');

/** An eighth of an inch: what stands so little lower stands on the same line. */
const slack = 114_300;

/** Whether one stands wholly above another, in the same column. */
const isAbove = (one: Rectangle, other: Rectangle): boolean => {
  const shared = Math.min(right(one), right(other)) - Math.max(one.left, other.left);
  return (
    bottom(one) <= other.top + slack &&
    one.top + slack < other.top &&
    shared > Math.min(one.width, other.width) / 2
  );
};

/** What is read later does not stand above, in the same column: one finding a slide. A title may always come first. */
export const readingOrder: DeckRule = ({ slides, height }, found) => {
  for (const slide of slides) {
    const titles = titlesOf(slide.shapes);
    const read = slide.shapes.filter((shape) => isRead(shape) && !titles.includes(shape));
    const pairs = read.flatMap((second, index) =>
      read
        .slice(0, index)
        .filter((first) => first.box && second.box && isAbove(second.box, first.box))
        // What runs along the upper or lower edge frames the slide, as furniture does.
        .filter(() => second.box && bottom(second.box) > height / 12)
        .map((first) => ({ first: first.label, second: second.label })),
    );
    const [pair] = pairs;
    if (pair) found('reading-order', pair, atSheet(slide));
  }
};
