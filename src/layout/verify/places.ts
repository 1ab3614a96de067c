import { contains } from '../../unit/box.ts';
import { areaOf, holds } from './area.ts';
import { leavesOfKind, type Rule } from './sheet.ts';

/** Every item on its page, those in groups too. */
export const offPage: Rule = ({ items, page }) =>
  items
    .filter(({ box }) => !contains(page, box))
    .map(({ name }) => ({ item: name, words: 'is not wholly on its page' }));

/** What a group holds stands in the group's box: a map's labels on the map. */
export const offGroup: Rule = ({ items }) =>
  items.flatMap((group) =>
    group.kind === 'group'
      ? group.items
          .filter(({ box }) => !holds(areaOf(group.box), areaOf(box)))
          .map(({ name }) => ({ item: name, words: `leaves its group "${group.name}"` }))
      : [],
  );

/** A path's points lie in its box, from which they are counted. */
export const offBox: Rule = (sheet) =>
  leavesOfKind(sheet, 'path')
    .filter(({ item: { box, outlines } }) => {
      const whole = { left: 0, top: 0, right: box.width, bottom: box.height };
      return outlines
        .flatMap(({ points }) => points)
        .some(({ left, top }) => !holds(whole, { left, top, right: left, bottom: top }));
    })
    .map(({ item }) => ({ item: item.name, words: 'has points outside its box' }));
