import type { PlaceholderWish } from '../wish.ts';
import { removeNamed, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { child } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** Sizes that Office states for these kinds; a body or title has none. */
const sizes: Readonly<Partial<Record<PlaceholderWish['type'], string>>> = {
  ftr: 'quarter',
  sldNum: 'quarter',
};

/** `p:ph`. A slide's placeholder finds its layout's by type and index; there is one title, so it needs no index. */
export const placeholder = (wish: PlaceholderWish): XmlElement =>
  element('p:ph', {
    type: wish.type,
    sz: sizes[wish.type],
    idx: wish.type === 'title' ? undefined : wish.index,
  });

/** Makes a named box the placeholder itself; box, text and look stay as they are. */
export const becomePlaceholder = (shape: XmlElement, wish: PlaceholderWish): void => {
  const holder = child(shape, 'p:nvSpPr');
  const named = holder && child(holder, 'p:cNvPr');
  if (!holder || !named) return;
  replaceChildren(holder, [
    named,
    element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
    element('p:nvPr', {}, placeholder(wish)),
  ]);
  const properties = child(shape, 'p:spPr');
  if (properties) removeNamed(properties, 'a:noFill');
};

export const placePlaceholders: Repair = ({ frames }) => {
  for (const { element: frame, wish } of frames) {
    if (wish.placeholder && frame.name === 'p:sp') becomePlaceholder(frame, wish.placeholder);
  }
};
