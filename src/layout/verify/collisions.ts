import { areaOf, overlap } from './area.ts';
import { inkOf } from './ink.ts';
import type { Fault, Leaf, Rule, Sheet } from './sheet.ts';

const holdsText = ({ item }: Leaf): boolean => item.kind === 'text' || item.kind === 'table';

/** Texts of a slide stand apart with all of their boxes; within figures it is the letters that count. */
const collide = (one: Leaf, other: Leaf): boolean => {
  if (one.groups.length === 0 && other.groups.length === 0) {
    return overlap(areaOf(one.item.box), areaOf(other.item.box));
  }
  const inks = inkOf(other.item);
  return inkOf(one.item).some((ink) => inks.some((each) => overlap(ink, each)));
};

const fault = ({ item }: Leaf, other: Leaf, words: string): Fault => ({
  item: item.name,
  words: `${words} "${other.item.name}"`,
});

/** No text stands on another, wherever in a group the two are. */
export const textOnText: Rule = ({ leaves }) => {
  const texts = leaves.filter(holdsText);
  return texts.flatMap((leaf, index) =>
    texts
      .slice(index + 1)
      .filter((other) => collide(leaf, other))
      .map((other) => fault(leaf, other, 'stands on the text of')),
  );
};

const letters = (sheet: Sheet) =>
  sheet.leaves.flatMap((leaf) => inkOf(leaf.item).map((ink) => ({ leaf, ink })));

/** No text stands on a picture or a chart, which have words and colours of their own, nor under one. */
export const textOnPicture: Rule = (sheet) => {
  const pictures = sheet.leaves.filter(({ item }) => item.kind === 'picture' || item.kind === 'chart');
  return pictures.flatMap((picture) =>
    letters(sheet)
      .filter(({ ink }) => overlap(ink, areaOf(picture.item.box)))
      .map(({ leaf }) => fault(leaf, picture, 'stands on the picture')),
  );
};
