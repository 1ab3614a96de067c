import type { PlaceholderWish } from '../wish.ts';
import { removeNamed, replaceChildren } from '../xml/edit.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { attribute, child, descendants, setAttribute } from '../xml/query.ts';
import type { Repair } from './repair.ts';

/** Sizes that Office states for these kinds; a body or title has none. */
const sizes: Readonly<Partial<Record<PlaceholderWish['type'], string>>> = {
  ftr: 'quarter',
  sldNum: 'quarter',
};

/** `p:ph`. A slide's placeholder finds its layout's by type and index; there is one title, so it needs no index. */
const placeholder = (wish: PlaceholderWish): XmlElement =>
  element('p:ph', {
    type: wish.type,
    sz: sizes[wish.type],
    idx: wish.type === 'title' ? undefined : wish.index,
  });

/** Makes a named box the placeholder itself; box, text and look stay as they are. */
const becomePlaceholder = (shape: XmlElement, wish: PlaceholderWish): void => {
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

/** What the library leaves out because it is not so: a placeholder's layout may say that it is. */
const plainRun = { b: 0, i: 0, spc: 0 };

const sayPlainness = (shape: XmlElement): void => {
  for (const look of descendants(shape, 'a:rPr')) {
    for (const [name, value] of Object.entries(plainRun)) {
      if (attribute(look, name) === undefined) setAttribute(look, name, value);
    }
  }
  for (const paragraph of descendants(shape, 'a:pPr')) {
    if (attribute(paragraph, 'rtl') === undefined) setAttribute(paragraph, 'rtl', 0);
  }
};

export const placePlaceholders: Repair = ({ frames, number }) => {
  for (const { element: frame, wish } of frames) {
    if (!wish.placeholder || frame.name !== 'p:sp') continue;
    becomePlaceholder(frame, wish.placeholder);
    if (number !== undefined) sayPlainness(frame);
  }
};
